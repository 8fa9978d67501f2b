import { Big } from "big.js";

/** Significant digits of a number (DMN 1.5, 10.3.2.3.1: IEEE 754-2008 decimal128). */
export const precision = 34;

/** Digits carried while a result of many steps is made, to be rounded to 34 once at its end. */
export const working = 56;

/** The exponent of the first digit of the greatest number, 9.99…e6144. */
const greatest = 6144;

/** The place of the last digit that the smallest numbers have, 1e-6176. */
const smallest = 6176;

/** Our own constructor: the settings of the shared one would be everybody's. */
export const Dec = Big();
Dec.RM = Dec.roundHalfEven;

/** How many digits a number whose first digit has this exponent may keep: the smallest have fewer than 34. */
const room = (exponent: number): number => Math.min(precision, exponent + smallest + 1);

export const isZero = (value: Big): boolean => value.c[0] === 0;

/** Rounded half even to so many significant digits. */
export const toDigits = (value: Big, digits: number): Big =>
  value.c.length > digits ? value.prec(digits, Dec.roundHalfEven) : value;

/** Rounded half even to a decimal128; undefined beyond its range, above or (but for zero itself) below. */
export const toDecimal128 = (value: Big): Big | undefined => {
  const digits = room(value.e);
  if (digits < 1) return undefined;
  const rounded = toDigits(value, digits);
  return rounded.e > greatest ? undefined : rounded;
};

/** The digits alone, without sign: 1 to 9.99…, or ten times that. */
export const mantissa = (value: Big, exponent: 0 | 1 = 0): Big => {
  const digits = new Dec(value);
  digits.s = 1;
  digits.e = exponent;
  return digits;
};

/** The same digits with the point moved. */
export const shifted = (value: Big, places: number): Big => {
  const moved = new Dec(value);
  if (!isZero(moved)) moved.e += places;
  return moved;
};
