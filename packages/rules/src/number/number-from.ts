import { isNum, type Num } from "./num.ts";
import { numOf } from "./text.ts";

const isGrouping = (separator: unknown): separator is string | null =>
  separator === null || separator === " " || separator === "," || separator === ".";

const isDecimal = (separator: unknown): separator is string | null =>
  separator === null || separator === "," || separator === ".";

/**
 * `number(from, grouping separator, decimal separator)`: the numeric literal that is left once the grouping
 * separators are out and the decimal separator is a full stop; null where that is none, or a separator is not one of
 * those of DMN 1.5, 10.3.4.1. With `from` alone a number is itself.
 */
export const numberFrom = (from: unknown, grouping: unknown = null, decimal: unknown = null): Num | null => {
  if (grouping === null && decimal === null && isNum(from)) return from;
  if (typeof from !== "string" || !isGrouping(grouping) || !isDecimal(decimal)) return null;
  if (grouping === decimal && grouping !== null) return null;
  const plain = grouping === null ? from : from.replaceAll(grouping, "");
  // With a comma for the decimals a full stop is none.
  if (decimal === "," && plain.includes(".")) return null;
  return numOf(decimal === "," ? plain.replace(",", ".") : plain) ?? null;
};
