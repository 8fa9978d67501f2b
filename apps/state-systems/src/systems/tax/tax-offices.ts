/** The tax administrations of the provinces in which people live, as they are called since July 2025. */
const offices: Readonly<Record<string, string>> = {
  "01": "Thuế thành phố Hà Nội",
  "08": "Thuế tỉnh Tuyên Quang",
  "14": "Thuế tỉnh Sơn La",
  "15": "Thuế tỉnh Lào Cai",
  "31": "Thuế thành phố Hải Phòng",
  "37": "Thuế tỉnh Ninh Bình",
  "38": "Thuế tỉnh Thanh Hóa",
  "40": "Thuế tỉnh Nghệ An",
  "46": "Thuế thành phố Huế",
  "48": "Thuế thành phố Đà Nẵng",
  "56": "Thuế tỉnh Khánh Hòa",
  "66": "Thuế tỉnh Đắk Lắk",
  "68": "Thuế tỉnh Lâm Đồng",
  "75": "Thuế tỉnh Đồng Nai",
  "79": "Thuế Thành phố Hồ Chí Minh",
  "86": "Thuế tỉnh Vĩnh Long",
  "91": "Thuế tỉnh An Giang",
  "92": "Thuế thành phố Cần Thơ",
};

export const officeIn = (province: string): string => offices[province] ?? "Cục Thuế";
