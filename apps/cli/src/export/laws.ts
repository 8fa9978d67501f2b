import type { Procedure } from "@motlan/procedure";
import type { Node } from "./node.ts";

/** The laws that a procedure and its fees rest on, as they are cited. */
export const lawNodes = ({ law, fee }: Procedure): readonly Node[] => {
  const cited = new Set([...law, ...fee.flatMap((it) => it.law ?? [])]);
  return [...cited].map((citation) => ({
    "@id": `motlan:law/${inAName(citation)}`,
    "@type": "eli:LegalResource",
    "dct:identifier": numberIn(citation) ?? citation,
    "dct:title": { "@value": citation, "@language": "vi" },
  }));
};

/** What may not stand in an IRI is a hyphen there. */
const inAName = (citation: string): string => citation.replaceAll(/[\s<>"{}|\\^`%]+/gu, "-");

/** `123/2015/NĐ-CP` */
const numberIn = (citation: string): string | undefined => /[\d.]+\/\d{4}\/[\p{Lu}\d-]+/u.exec(citation)?.[0];
