import { addFew, multiplyFew } from "./few-places.ts";
import { big, fit, type Num } from "./num.ts";

/*
 * Exact, then rounded half even to 34 digits; null beyond the range of decimal128 (DMN 1.5, 10.3.2.3.1). Safe
 * integers with a safe result take no object: a rounded sum or product of them is never itself a safe integer.
 */

const { isSafeInteger } = Number;

export const add = (a: Num, b: Num): Num | null => {
  if (typeof a !== "number" || typeof b !== "number") return fit(big(a).plus(big(b)));
  const plain = a + b;
  if (isSafeInteger(plain) && isSafeInteger(a) && isSafeInteger(b)) return plain + 0;
  return addFew(a, b) ?? fit(big(a).plus(big(b)));
};

export const subtract = (a: Num, b: Num): Num | null => {
  if (typeof a !== "number" || typeof b !== "number") return fit(big(a).minus(big(b)));
  const plain = a - b;
  if (isSafeInteger(plain) && isSafeInteger(a) && isSafeInteger(b)) return plain + 0;
  return addFew(a, -b) ?? fit(big(a).minus(big(b)));
};

export const multiply = (a: Num, b: Num): Num | null => {
  if (typeof a !== "number" || typeof b !== "number") return fit(big(a).times(big(b)));
  const plain = a * b;
  if (isSafeInteger(plain) && isSafeInteger(a) && isSafeInteger(b)) return plain + 0;
  return multiplyFew(a, b) ?? fit(big(a).times(big(b)));
};

export const negate = (n: Num): Num => (typeof n === "number" ? 0 - n : n.neg());

/** `abs(n)` of a number (DMN 1.5, 10.3.4.5). */
export const abs = (n: Num): Num => (typeof n === "number" ? Math.abs(n) : n.abs());
