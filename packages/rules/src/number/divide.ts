import { isZero, precision } from "./decimal128.ts";
import { divideFew } from "./few-places.ts";
import { big, fit, type Num } from "./num.ts";
import { quotient } from "./quotient.ts";

/** `a / b` to 34 digits, half even; null on zero (DMN 1.5, 10.3.2). */
export const divide = (a: Num, b: Num): Num | null => {
  const plain = typeof a === "number" && typeof b === "number" ? divideFew(a, b) : undefined;
  if (plain !== undefined) return plain;
  const by = big(b);
  return isZero(by) ? null : fit(quotient(big(a), by, precision));
};

const ofIntegers = (dividend: number, divisor: number): number => {
  const rest = dividend % divisor;
  return (rest !== 0 && rest < 0 !== divisor < 0 ? rest + divisor : rest) + 0;
};

const areSafe = (a: number, b: number): boolean => Number.isSafeInteger(a) && Number.isSafeInteger(b);

/** `dividend - divisor * floor(dividend / divisor)`, so of the divisor's sign; null on zero (DMN 1.5, 10.3.4.5). */
export const modulo = (dividend: Num, divisor: Num): Num | null => {
  if (typeof dividend === "number" && typeof divisor === "number" && areSafe(dividend, divisor)) {
    return divisor === 0 ? null : ofIntegers(dividend, divisor);
  }
  const by = big(divisor);
  if (isZero(by)) return null;
  const rest = big(dividend).mod(by);
  return fit(isZero(rest) || rest.s === by.s ? rest : rest.plus(by));
};
