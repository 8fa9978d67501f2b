import type { Issue, Json } from "@motlan/kernel";
import { isDate, isPartialDate, issue } from "@motlan/kernel";
import { inYearLimits, yearLimits } from "./read-date.ts";

/** What is wrong with a date of a day (`date-…`), or of any precision (`partial-date-…`). */
export const validateDate = (value: Json, type: "date" | "partial-date"): readonly Issue[] => {
  if (value === null) return [];
  if (typeof value !== "string" || !isPartialDate(value)) return [issue(`${type}-malformed`)];
  if (type === "date" && !isDate(value)) return [issue("date-incomplete")];
  return inYearLimits(value) ? [] : [issue(`${type}-year`, "", yearLimits)];
};
