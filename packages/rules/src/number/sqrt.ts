import { Big } from "big.js";
import { Dec, isZero, mantissa, precision } from "./decimal128.ts";
import { big, fit, type Num } from "./num.ts";
import { quotient } from "./quotient.ts";

/** Digits of the approximation: enough that only its last ones can be wrong. */
const close = 40;

/** By Heron's rule, twice from what floating point makes of it: 16 right digits, 31, more than 40. */
const approximate = (square: Big): Big => {
  let guess = new Dec(Math.sqrt(Number(square.toExponential())));
  for (const digits of [precision, close]) guess = guess.plus(quotient(square, guess, digits)).times(0.5);
  return guess;
};

/**
 * The root of a quotient of two decimals above zero, to 34 digits: rounded down first, then put right by the exact
 * square of the middle between it and the next, so that no root is rounded from an approximation.
 */
export const root = (above: Big, below: Big): Big => {
  const ratio = quotient(above, below, close);
  const odd = ratio.e % 2 === 0 ? 0 : 1;
  const guess = approximate(mantissa(ratio, odd));
  guess.e += (ratio.e - odd) / 2;
  const low = guess.prec(precision, Dec.roundDown);
  const half = new Dec(`5e${low.e - precision}`);
  const middle = low.plus(half);
  return middle.times(middle).times(below).gt(above) ? low : middle.plus(half);
};

/** Null for a negative number (DMN 1.5, 10.3.4.5). */
export const sqrt = (n: Num): Num | null => {
  const value = big(n);
  if (isZero(value)) return 0;
  return value.s < 0 ? null : fit(root(value, big(1)));
};
