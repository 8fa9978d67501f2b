import type { Json } from "@motlan/kernel";
import { isDate, issue, localDate, localTime, printDate } from "@motlan/kernel";
import { lineOrNull } from "../clean-text.ts";
import type { FieldType } from "../field-type.ts";
import { inYearLimits, yearLimits } from "../read-date.ts";
import { readTimedDate } from "./read-timed-date.ts";

const kept = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d$/u;
const instant = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2})$/u;

const split = (value: Json): readonly [date: string, time: string] | null => {
  const date = typeof value === "string" ? kept.exec(value)?.[1] : undefined;
  return typeof value === "string" && date !== undefined && isDate(date) ? [date, value.slice(11)] : null;
};

const read = (line: string): string | null => {
  if (!instant.test(line)) return readTimedDate(line);
  return Number.isNaN(Date.parse(line)) ? null : `${localDate(line)}T${localTime(line)}`;
};

/** A minute of a day by the clock on the wall in Viet Nam: `yyyy-mm-ddThh:mm`. */
export const dateTime = {
  ruleType: () => ({ kind: "text" }),
  normalise: (input) => {
    const line = lineOrNull(input);
    return typeof line === "string" ? (read(line) ?? line) : line;
  },
  validate: (value) => {
    if (value === null) return [];
    const parts = split(value);
    if (parts === null) return [issue("date-time-malformed")];
    return inYearLimits(parts[0]) ? [] : [issue("date-time-year", "", yearLimits)];
  },
  print: (value) => {
    const parts = split(value);
    return parts === null ? "" : `${parts[1]} ${printDate(parts[0])}`;
  },
} satisfies FieldType<"date-time-malformed" | "date-time-year">;
