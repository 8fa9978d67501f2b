import type { Big } from "big.js";
import { negate } from "./arithmetic.ts";
import { Dec, isZero, precision, toDigits, working } from "./decimal128.ts";
import { expOf } from "./exp.ts";
import { logOf } from "./log.ts";
import { big, fit, type Num } from "./num.ts";
import { isInteger, odd } from "./parity.ts";
import { quotient } from "./quotient.ts";

/** Beyond any number, even as the divisor of 1 or with a multiplication to come. */
const beyond = 13_000;

/** Two to the 53rd is no safe integer any more. */
const most = 52;

/** Of integers whose power is a safe one; undefined for others. */
const ofIntegers = (base: Num, exponent: Num): number | undefined => {
  if (typeof base !== "number" || typeof exponent !== "number") return undefined;
  if (!Number.isSafeInteger(base) || !Number.isInteger(exponent) || exponent < 0 || exponent > most) return undefined;
  let power = 1;
  for (let n = 0; n < exponent; n += 1) power *= base;
  return Number.isSafeInteger(power) ? power + 0 : undefined;
};

/** By squaring. Where the exact power has no more than 56 digits this is it, and so is every step on the way. */
const whole = (base: Big, exponent: number): Big | undefined => {
  let [power, square] = [new Dec(1), base];
  for (let rest = exponent; rest > 0; rest = Math.floor(rest / 2)) {
    if (Math.abs(square.e) > beyond) return undefined;
    if (rest % 2 === 1) power = toDigits(power.times(square), working);
    if (Math.abs(power.e) > beyond) return undefined;
    if (rest > 1) square = toDigits(square.times(square), working);
  }
  return power;
};

const ofWhole = (base: Big, exponent: number): Num | null => {
  const power = whole(base, Math.abs(exponent));
  if (power === undefined) return null;
  return fit(exponent < 0 ? quotient(new Dec(1), power, precision) : power);
};

const byLogarithm = (base: Big, exponent: Big): Num | null => {
  const power = expOf(toDigits(logOf(base).times(exponent), working));
  return power === undefined ? null : fit(power);
};

/**
 * `base ** exponent` to 34 digits (DMN 1.5, 10.3.2). Null where there is none: zero to a negative power, a negative
 * base to a power that is no integer, a result beyond the range of decimal128. Anything to the power 0 is 1.
 */
export const power = (base: Num, exponent: Num): Num | null => {
  const plain = ofIntegers(base, exponent);
  if (plain !== undefined) return plain;
  if (exponent === 0) return 1;
  const [of, to] = [big(base), big(exponent)];
  if (isZero(of)) return to.s < 0 ? null : 0;
  if (typeof exponent === "number" && Number.isSafeInteger(exponent)) return ofWhole(of, exponent);
  if (of.s > 0) return byLogarithm(of, to);
  if (!isInteger(exponent)) return null;
  const size = byLogarithm(of.abs(), to);
  return size === null || odd(exponent) !== true ? size : negate(size);
};
