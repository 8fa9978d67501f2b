import { isDate, isPartialDate, issue } from "@motlan/kernel";
import { isWorkingDay } from "@motlan/rules/calendar";
import type { FieldType } from "../field-type.ts";
import { normaliseDate } from "../normalise-date.ts";
import { printDateValue } from "../print-date.ts";
import { validateDate } from "../validate-date.ts";

/** A day: `yyyy-mm-dd`. */
export const date = {
  ruleType: () => ({ kind: "date" }),
  normalise: normaliseDate,
  validate: (value, { workingDay }, { calendar, today }) => {
    if (typeof value === "string" && isPartialDate(value) && !isDate(value)) return [issue("date-incomplete")];
    const found = validateDate(value, "date");
    // What is on record (no `today`) was worked when it was answered: a holiday declared later does not make it wrong.
    return workingDay && !found[0] && calendar && today && typeof value === "string" && !isWorkingDay(calendar, value)
      ? [issue("date-day-off")]
      : found;
  },
  print: printDateValue,
} satisfies FieldType<"date-malformed" | "date-incomplete" | "date-year" | "date-day-off">;
