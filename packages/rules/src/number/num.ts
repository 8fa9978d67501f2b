import { Big } from "big.js";
import { Dec, toDecimal128 } from "./decimal128.ts";

/**
 * A FEEL number: a decimal of up to 34 digits (DMN 1.5, 10.3.2.3.1). A JS number stands for the decimal of its
 * shortest text, so that 0.1 is exactly a tenth; a Big stands where no JS number has that text. Never NaN or infinite.
 */
export type Num = number | Big;

export const isNum = (value: unknown): value is Num =>
  typeof value === "number" ? Number.isFinite(value) : value instanceof Big;

export const big = (n: Num): Big => new Dec(n);

/** Any decimal of so few digits is the shortest text of the JS number nearest to it (within their range). */
const always = 15;

/** No shortest text has more digits. */
const never = 17;

/** Far inside the range of normal doubles, where fifteen digits hold. */
const usual = 290;

const isShortest = (plain: number, value: Big): boolean => Number.isFinite(plain) && big(plain).eq(value);

/** The one form of a decimal: a JS number wherever it is the same decimal, else the Big. */
export const settle = (value: Big): Num => {
  const digits = value.c.length;
  if (digits > never) return value;
  const plain = Number(value.toExponential()) + 0;
  if (digits <= always && Math.abs(value.e) < usual) return plain;
  return isShortest(plain, value) ? plain : value;
};

/** As `settle`, rounded half even to 34 digits; null beyond the range of decimal128. */
export const fit = (value: Big): Num | null => {
  const rounded = toDecimal128(value);
  return rounded === undefined ? null : settle(rounded);
};

/** The nearest JS number, for JSON. Above 1.8e308 there is none: Infinity, which JSON writes as null. */
export const outOf = (n: Num): number => (typeof n === "number" ? n : Number(n.toExponential())) + 0;
