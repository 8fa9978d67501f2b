import { compareNames, type Json } from "@motlan/kernel";
import type { FieldType } from "../field-type.ts";
import { joinParts, readParts } from "../parts.ts";
import { nameParts, normaliseName } from "./normalise-name.ts";
import { type NameFault, validateName } from "./validate-name.ts";

/** All of it in one line, whichever part each word is put into. */
const lineOf = (value: Json): string => {
  const parts = readParts(value, nameParts);
  return parts === null ? "" : joinParts([parts["family"], parts["middle"], parts["given"]], " ");
};

/**
 * A name in the order of Vietnamese papers: family name, middle names, given name. `{ family, middle?, given }`;
 * `family` is empty for people who have one name, where `optionalParts` allows it.
 */
export const personName = {
  ruleType: () => ({
    kind: "context",
    members: { family: { kind: "text" }, middle: { kind: "text" }, given: { kind: "text" } },
  }),
  normalise: normaliseName,
  validate: validateName,
  print: lineOf,
  likeness: (one, other) => compareNames(lineOf(one), lineOf(other)),
} satisfies FieldType<NameFault>;
