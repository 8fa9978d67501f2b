import type { Big } from "big.js";
import { compare } from "./compare.ts";
import { toDigits, working } from "./decimal128.ts";
import { divide } from "./divide.ts";
import { greatest, least } from "./extremes.ts";
import { addFew } from "./few-places.ts";
import { big, fit, isNum, type Num } from "./num.ts";

/*
 * Aggregates of lists of numbers (DMN 1.5, 10.3.4.4). Null of an empty list, and where any member is no number. Each
 * is rounded once, at its end: the order of the members makes no difference.
 */

export const areNums = (list: readonly unknown[]): list is readonly Num[] => list.every(isNum);

export const min = (list: readonly unknown[]): Num | null => (areNums(list) ? least(list, compare) : null);
export const max = (list: readonly unknown[]): Num | null => (areNums(list) ? greatest(list, compare) : null);

const { isSafeInteger } = Number;

/** The sum of safe integers whose sums are safe on the way; undefined of anything else. */
const integerSum = (list: readonly unknown[]): number | undefined => {
  let total = 0;
  for (const item of list) {
    if (typeof item !== "number" || !isSafeInteger(item)) return undefined;
    total += item;
    if (!isSafeInteger(total)) return undefined;
  }
  return total;
};

const integerProduct = (list: readonly unknown[]): number | undefined => {
  let total = 1;
  for (const item of list) {
    if (typeof item !== "number" || !isSafeInteger(item)) return undefined;
    total *= item;
    if (!isSafeInteger(total)) return undefined;
  }
  return total + 0;
};

const fewPlacesSum = (list: readonly Num[]): number | undefined => {
  let total: number | undefined = 0;
  for (const item of list) {
    total = typeof item === "number" ? addFew(total, item) : undefined;
    if (total === undefined) return undefined;
  }
  return total;
};

/** The sum before any rounding; 0 of an empty list. */
export const exactSum = (list: readonly Num[]): Num => {
  const plain = integerSum(list) ?? fewPlacesSum(list);
  return plain ?? list.reduce<Big>((total, item) => total.plus(big(item)), big(0));
};

export const sum = (list: readonly unknown[]): Num | null => {
  if (list.length === 0) return null;
  const plain = integerSum(list);
  if (plain !== undefined) return plain;
  return areNums(list) ? fit(big(exactSum(list))) : null;
};

export const mean = (list: readonly unknown[]): Num | null => {
  if (list.length === 0 || !areNums(list)) return null;
  return divide(exactSum(list), list.length);
};

/** Its steps carry 56 digits, and may leave the range of numbers as long as the result does not. */
export const product = (list: readonly unknown[]): Num | null => {
  if (list.length === 0 || !areNums(list)) return null;
  const plain = integerProduct(list);
  return plain ?? fit(list.reduce<Big>((total, item) => toDigits(total.times(big(item)), working), big(1)));
};
