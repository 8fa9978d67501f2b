import type { Issue, Json } from "@motlan/kernel";
import { issue } from "@motlan/kernel";
import { type Parts, readParts } from "../parts.ts";
import type { FieldParams } from "../reference.ts";
import { nameParts } from "./normalise-name.ts";

type Part = (typeof nameParts)[number];

const maxLength = 100;

// Every letter and mark there is; the apostrophes, dot and hyphen of "H'Yun", "K’Brêu", "Maria-Anna", "St. John".
const letters = /^(?=.*\p{L})[\p{L}\p{M} '’ʼ.-]+$/u;

/** What may be wrong with a name. */
export type NameFault =
  | "person-name-malformed"
  | "person-name-part-missing"
  | "person-name-letters"
  | "person-name-too-long";

export const validateName = (value: Json, params: FieldParams): readonly Issue<NameFault>[] => {
  if (value === null) return [];
  const parts = readParts(value, nameParts);
  return parts === null ? [issue("person-name-malformed")] : nameParts.flatMap((part) => ofPart(part, parts, params));
};

const mayBeEmpty = (part: Part, { optionalParts = [] }: FieldParams): boolean =>
  part === "middle" || optionalParts.includes(part);

const ofPart = (part: Part, parts: Parts, params: FieldParams): readonly Issue<NameFault>[] => {
  const text = parts[part] ?? "";
  if (text === "") return mayBeEmpty(part, params) ? [] : [issue("person-name-part-missing", "", { part })];
  if (text.length > maxLength) return [issue("person-name-too-long", "", { part, max: maxLength })];
  return letters.test(text) ? [] : [issue("person-name-letters", "", { part })];
};
