import type { Json } from "@motlan/kernel";
import type { Enquiry, Knowledge, Ref, Seal } from "./knowledge.ts";

/** The knowledge of one dossier, by record and element. */
export interface Graph {
  seal(ref: Ref, element: string): Seal | undefined;
  /** Where a relation leads; undefined where no register has said. */
  related(ref: Ref, relation: string): readonly Ref[] | undefined;
  /** The newest enquiry of a service about a record that asked for this element. */
  enquiry(wanted: { ref: Ref; element: string }, register: string, service: string): Enquiry | undefined;
}

export const graphOf = ({ seals, enquiries }: Knowledge): Graph => {
  const sealed = new Map(seals.map((seal) => [`${seal.ref} ${seal.element}`, seal]));
  const asked = new Map(
    enquiries.flatMap((it) => it.elements.map((element) => [key(it.ref, element, `${it.register}.${it.service}`), it])),
  );
  return {
    seal: (ref, element) => sealed.get(`${ref} ${element}`),
    related: (ref, relation) => refsOf(sealed.get(`${ref} ${relation}`)?.value),
    enquiry: ({ ref, element }, register, service) => asked.get(key(ref, element, `${register}.${service}`)),
  };
};

const key = (...parts: readonly string[]): string => parts.join(" ");

const refsOf = (value: Json | undefined): readonly Ref[] | undefined =>
  Array.isArray(value) ? value.filter((ref) => typeof ref === "string") : undefined;
