import type { Issue, Json } from "@motlan/kernel";
import { isPartialDate, issue } from "@motlan/kernel";
import { inYearLimits, yearLimits } from "./read-date.ts";

/** What is wrong with a date of any precision, in the words of the field type of that name. */
export const validateDate = <Name extends string>(
  value: Json,
  type: Name,
): readonly Issue<`${Name}-malformed` | `${Name}-year`>[] => {
  if (value === null) return [];
  if (typeof value !== "string" || !isPartialDate(value)) return [issue(`${type}-malformed` as const)];
  return inYearLimits(value) ? [] : [issue(`${type}-year` as const, "", yearLimits)];
};
