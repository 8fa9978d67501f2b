import type { Big } from "big.js";
import { Dec, isZero, mantissa, toDigits, working } from "./decimal128.ts";
import { expOf, ln10 } from "./exp.ts";
import { big, fit, type Num } from "./num.ts";
import { quotient } from "./quotient.ts";

/** The root of ten: mantissas above it are taken as a tenth, so that the logarithm of 0.999… keeps its digits. */
const middle = 3.16;

/** Nearer to 1 than this the series alone is quick, and exact to the last of its digits however small it is. */
const near = 1e-4;

/** 2 artanh z = 2 (z + z³/3 + z⁵/5 …), for a small z. */
const twiceArtanh = (z: Big): Big => {
  const square = toDigits(z.times(z), working);
  let sum = z;
  let power = z;
  for (let n = 3; power.e > z.e - working && !isZero(power); n += 2) {
    power = toDigits(power.times(square), working);
    sum = sum.plus(quotient(power, new Dec(n), working));
  }
  return sum.times(2);
};

/** ln m = y + ln(m / e^y), y being what floating point makes of it: the rest is a series of few terms. */
const ofMantissa = (m: Big): Big => {
  const guess = new Dec(m.minus(1).abs().lt(near) ? 0 : Math.log(Number(m.toExponential())));
  const power = expOf(guess) ?? new Dec(1);
  return guess.plus(twiceArtanh(quotient(m.minus(power), m.plus(power), working)));
};

/** The natural logarithm of a decimal above zero, good to 45 digits. */
export const logOf = (value: Big): Big => {
  const digits = mantissa(value);
  const above = digits.gt(middle) ? 1 : 0;
  digits.e -= above;
  return ofMantissa(digits).plus(ln10.times(value.e + above));
};

/** To 34 digits; null for zero and below (DMN 1.5, 10.3.4.5). */
export const log = (n: Num): Num | null => {
  const value = big(n);
  return value.s < 0 || isZero(value) ? null : fit(logOf(value));
};
