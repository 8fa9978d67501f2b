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
  errors: ["partial-date-malformed", "partial-date-year"] as const,
  examples: [
    { value: "1950-07-02", printed: { vi: "02/07/1950", en: "02/07/1950" } },
    { value: "1950-07", printed: { vi: "07/1950", en: "07/1950" } },
    { value: "1950", printed: { vi: "1950", en: "1950" } },
  ],
  bad: [
    { input: "30/2/1950", code: "partial-date-malformed" },
    { input: "13/1950", code: "partial-date-malformed" },
    { input: "50", code: "partial-date-malformed" },
    { input: "0950", code: "partial-date-year" },
  ],
} satisfies FieldType;
