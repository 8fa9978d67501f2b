import { Big } from "big.js";
import { type Inner, isContext, isInnerList } from "./inner.ts";

/** So many characters of a text weigh as much as one item of a list. */
const charsPerItem = 16;

/** What weighs more is weighed once. */
const light = 16;

const weights = new WeakMap<object, number>();

const partsOf = (value: Inner): readonly Inner[] => {
  if (isInnerList(value)) return value;
  return isContext(value) ? Object.values(value) : [];
};

/**
 * How much there is of a value: its items and members, all the way in. One that is there twice counts twice, as it does
 * for whoever goes through it; a long decimal by the places that it may have to be written out with.
 */
export const weightOf = (value: Inner): number => {
  if (typeof value === "string") return 1 + Math.floor(value.length / charsPerItem);
  if (typeof value !== "object" || value === null) return 1;
  if (value instanceof Big) return 1 + Math.abs(value.e);
  const known = weights.get(value);
  if (known !== undefined) return known;
  let weight = 1;
  for (const part of partsOf(value)) weight += weightOf(part);
  if (weight > light) weights.set(value, weight);
  return weight;
};
