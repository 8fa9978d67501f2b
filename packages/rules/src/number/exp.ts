import type { Big } from "big.js";
import { Dec, isZero, shifted, toDigits, working } from "./decimal128.ts";
import { big, fit, type Num } from "./num.ts";
import { quotient } from "./quotient.ts";

/** The natural logarithm of ten (OEIS A002392). */
export const ln10 = new Dec(
  "2.302585092994045684017991454684364207601101488628772976033327900967572609677352480235997",
);

/** e to a power beyond this is out of the range of decimal128, on either side. */
const furthest = 14_300;

/** The power is halved so often before the series, and the result squared so often after: the cheapest in all. */
const halvings = 12;
const part = new Dec(1 / 2 ** halvings);

/** The exponent of a power so small that its cube is beyond the digits carried: 1 + x + x²/2 is the whole series. */
const tiny = -18;

const one = new Dec(1);

const cut = (value: Big): Big => toDigits(value, working);

/** The power series, for a number near zero. */
const series = (x: Big): Big => {
  let sum = one;
  let term = sum;
  for (let n = 1; term.e > -working && !isZero(term); n += 1) {
    term = quotient(cut(term.times(x)), new Dec(n), working);
    sum = sum.plus(term);
  }
  return cut(sum);
};

const ofSmall = (x: Big): Big => {
  let power = series(cut(x.times(part)));
  for (let n = 0; n < halvings; n += 1) power = cut(power.times(power));
  return power;
};

/** e to the power, good to 50 digits; undefined where it is beyond the range of decimal128. */
export const expOf = (power: Big): Big | undefined => {
  if (power.abs().gt(furthest)) return undefined;
  if (power.e < -working) return one;
  // Not cut: the square may be all that tells which way a result in the middle between two numbers is rounded.
  if (power.e < tiny) return one.plus(power).plus(power.times(power).times(0.5));
  const tens = Math.round(Number(power.toExponential()) / Math.LN10);
  return shifted(ofSmall(power.minus(ln10.times(tens))), tens);
};

/** e to the power of n, to 34 digits; null beyond the range of numbers (DMN 1.5, 10.3.4.5). */
export const exp = (n: Num): Num | null => {
  const power = expOf(big(n));
  return power === undefined ? null : fit(power);
};
