import type { Node } from "./node.ts";

/**
 * The country whose catalogue it is, and the languages in which every title is there, by the European Union's codes. The
 * shapes look for their classes in the document itself, so it says them.
 */
export const country: Node = {
  "@id": "eu:country/VNM",
  // A service is offered in a place, and an authority covers an administrative unit: it is both.
  "@type": ["dct:Location", "euDataset:atu-type"],
  "dct:identifier": "VNM",
};

export const languagesSpoken: readonly Node[] = ["VIE", "ENG"].map((code) => ({
  "@id": `eu:language/${code}`,
  "@type": "dct:LinguisticSystem",
  "dct:identifier": code,
}));

export const currency: Node = {
  "@id": "eu:currency/VND",
  "@type": "skos:Concept",
  "skos:notation": "VND",
};
