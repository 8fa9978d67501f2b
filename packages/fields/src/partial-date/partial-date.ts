import type { FieldType } from "../field-type.ts";
import { normaliseDate } from "../normalise-date.ts";
import { printDateValue } from "../print-date.ts";
import { validateDate } from "../validate-date.ts";

/** A date known to the year, the month or the day. A year alone is a legal birth date (Circular 04/2020/TT-BTP). */
export const partialDate = {
  ruleType: () => ({ kind: "date" }),
  normalise: normaliseDate,
  validate: (value) => validateDate(value, "partial-date"),
  print: printDateValue,
} satisfies FieldType<"partial-date-malformed" | "partial-date-year">;
