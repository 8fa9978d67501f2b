import type { FieldType } from "../field-type.ts";
import { normaliseDate } from "../normalise-date.ts";
import { printDateValue } from "../print-date.ts";
import { validateDate } from "../validate-date.ts";

/** A day: `yyyy-mm-dd`. */
export const date = {
  ruleType: () => ({ kind: "date" }),
  normalise: normaliseDate,
  validate: (value) => validateDate(value, "date"),
  print: printDateValue,
  errors: ["date-malformed", "date-incomplete", "date-year"] as const,
  examples: [{ value: "2026-11-21", printed: { vi: "21/11/2026", en: "21/11/2026" } }],
  bad: [
    { input: "31/02/2026", code: "date-malformed" },
    { input: "2026", code: "date-incomplete" },
    { input: "21/11/0026", code: "date-year" },
  ],
} satisfies FieldType;
