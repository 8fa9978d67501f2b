import type { Num } from "./num.ts";

/** Of a Big: whether it has no digit after its point. */
export const isInteger = (n: Num): boolean => (typeof n === "number" ? Number.isInteger(n) : n.c.length <= n.e + 1);

/** Null for a number that is no integer: it is neither odd nor even (DMN 1.5, 10.3.4.5). */
export const odd = (n: Num): boolean | null => {
  if (!isInteger(n)) return null;
  // No JS number above 2^53 is odd, nor is its shortest text. A Big drops its trailing zeros: no last digit is a zero.
  return typeof n === "number" ? n % 2 !== 0 : (n.c[n.e] ?? 0) % 2 !== 0;
};

export const even = (n: Num): boolean | null => {
  const is = odd(n);
  return is === null ? null : !is;
};
