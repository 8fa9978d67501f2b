/** The code of Viet Nam (ISO 3166-1); an address without a country is there. */
export const homeCountry = "VNM";
