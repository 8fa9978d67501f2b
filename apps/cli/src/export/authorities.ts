import type { Localized } from "@motlan/kernel";
import type { Catalogue, Procedure } from "@motlan/procedure";
import type { Tree } from "@motlan/rules";
import { country } from "./country.ts";
import { inBoth, type Node, ref } from "./node.ts";

/** Each commune has one of its kind: what is exported is the kind. */
const anyUnit: Localized = { vi: "xã, phường, đặc khu", en: "the commune" };

interface Kind {
  readonly id: string;
  readonly title: Localized;
}

/** The kinds of authority that decide on a procedure: its own, and those of the parts of a bundle. */
export const authoritiesOf = ({ handledBy, parts = [] }: Procedure, catalogue: Catalogue): readonly Kind[] => {
  const rules = [handledBy, ...parts.map((part) => part.handledBy)].map(({ authority }) => authority);
  const ids = new Set(rules.flatMap(({ tree }) => outcomes(tree)));
  return [...ids].map((id) => ({ id, title: titleOf(id, catalogue) }));
};

/** All that a rule may give, where it gives what is written in it. */
const outcomes = (tree: Tree): readonly string[] => {
  if (tree.node === "if") return [...outcomes(tree.yes), ...outcomes(tree.no)];
  return tree.node === "literal" && typeof tree.value === "string" ? [tree.value] : [];
};

const titleOf = (id: string, { authorities }: Catalogue): Localized => {
  const title = Object.hasOwn(authorities, id) ? authorities[id]?.title : undefined;
  if (title === undefined) return { vi: id, en: id };
  return { vi: title.vi.replace("{unit}", anyUnit.vi), en: title.en.replace("{unit}", anyUnit.en) };
};

export const authorityNodes = (procedure: Procedure, catalogue: Catalogue): readonly Node[] =>
  authoritiesOf(procedure, catalogue).map(({ id, title }) => ({
    "@id": `motlan:authority/${id}`,
    "@type": "cv:PublicOrganisation",
    "dct:identifier": id,
    // As an agent it has a title; as an organisation, a label.
    "dct:title": inBoth(title),
    "skos:prefLabel": inBoth(title),
    "dct:spatial": ref(country),
  }));
