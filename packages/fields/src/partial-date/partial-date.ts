import type { Json } from "@motlan/kernel";
import type { FieldType } from "../field-type.ts";
import { normaliseDate } from "../normalise-date.ts";
import { printDateValue } from "../print-date.ts";
import { validateDate } from "../validate-date.ts";

/** The year of a day contradicts no day of it. */
const isWithin = (one: Json, other: Json): boolean =>
  typeof one === "string" && typeof other === "string" && one.startsWith(`${other}-`);

/** A date known to the year, the month or the day. A year alone is a legal birth date (Circular 04/2020/TT-BTP). */
export const partialDate = {
  ruleType: () => ({ kind: "date" }),
  normalise: normaliseDate,
  validate: (value) => validateDate(value, "partial-date"),
  print: printDateValue,
  likeness: (one, other) => (isWithin(one, other) || isWithin(other, one) ? "within" : "different"),
} satisfies FieldType<"partial-date-malformed" | "partial-date-year">;
