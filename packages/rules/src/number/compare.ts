import { big, type Num } from "./num.ts";

/** Negative, zero or positive; exact. The shortest texts of two JS numbers lie as the numbers do. */
export const compare = (a: Num, b: Num): number => {
  if (typeof a !== "number" || typeof b !== "number") return big(a).cmp(big(b));
  if (a < b) return -1;
  return a > b ? 1 : 0;
};

export const equalNum = (a: Num, b: Num): boolean =>
  typeof a === "number" ? a === b || compare(a, b) === 0 : compare(a, b) === 0;
