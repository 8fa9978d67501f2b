import type { Json, Localized } from "@motlan/kernel";
import type { Rule } from "@motlan/rules";
import { printTree } from "@motlan/rules";

/** One thing of the exported graph, with its properties by compact name. */
export interface Node {
  readonly "@id": string;
  readonly "@type": string | readonly string[];
  readonly [property: string]: Json;
}

/**
 * CCCEV 2.1 has its terms where CPSV-AP has its own (`cv`). What the catalogue names has no address of its own: `motlan`
 * is a name space of names, the same in every export, so that two procedures speak of one kind of paper.
 */
export const context = {
  cpsv: "http://purl.org/vocab/cpsv#",
  cv: "http://data.europa.eu/m8g/",
  dct: "http://purl.org/dc/terms/",
  eli: "http://data.europa.eu/eli/ontology#",
  eu: "http://publications.europa.eu/resource/authority/",
  euDataset: "http://data.europa.eu/88u/dataset/",
  skos: "http://www.w3.org/2004/02/skos/core#",
  xsd: "http://www.w3.org/2001/XMLSchema#",
  motlan: "urn:motlan:",
} as const;

/** A text that says its language, in both. */
export const inBoth = ({ vi, en }: Localized): Json => [
  { "@value": vi, "@language": "vi" },
  { "@value": en, "@language": "en" },
];

/** CCCEV takes texts of no language: both in one, as on our other pages. */
export const inOne = ({ vi, en }: Localized): string => `${vi} · ${en}`;

export const ref = ({ "@id": id }: Pick<Node, "@id">): Json => ({ "@id": id });

export const refs = (nodes: readonly Pick<Node, "@id">[]): Json => nodes.map(ref);

/** A term of a code list: the national one, or a name of ours. */
export const concept = (id: string, label: Localized): Node => ({
  "@id": id,
  "@type": "skos:Concept",
  "skos:prefLabel": inBoth(label),
});

/** The property, or nothing where there is nothing to say. */
export const given = (property: string, value: Json | undefined): { readonly [property: string]: Json } =>
  value === undefined || (Array.isArray(value) && value.length === 0) ? {} : { [property]: value };

/** Sentences one after another, in each language. */
export const joined = (sentences: readonly Localized[]): Localized => ({
  vi: sentences.map(({ vi }) => vi).join(" "),
  en: sentences.map(({ en }) => en).join(" "),
});

/** A rule in the language of the definitions (FEEL): whoever reads the export reads what is published. */
export const ruleText = ({ tree }: Rule): string => printTree(tree);
