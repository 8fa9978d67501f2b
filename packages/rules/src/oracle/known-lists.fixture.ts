import type { Value } from "../value.ts";
import type { Difference } from "./differences.fixture.ts";
import { same } from "./engines.fixture.ts";
import { atoms, first, hasNull, isAny, isNumber, itemsOf, type KnownDifference, relations } from "./known.fixture.ts";

/** Two lists of which one is taken for what is in it, or where null is met inside. */
const areShort = (difference: Difference): boolean => {
  const [a, b] = [first(difference, 0), first(difference, 1)];
  if (!Array.isArray(a) || !Array.isArray(b)) return false;
  if (a.length !== b.length) return Math.min(a.length, b.length) < 2 && difference.ours === (difference.is === "!=");
  return [...a, ...b].includes(null);
};

const isNoOrder = (difference: Difference): boolean =>
  atoms(difference).includes(null) ||
  difference.text.includes(", null,") ||
  !/function\(a\d+, b\d+\) \(a\d+(?:\.amount)? [<>] b\d+(?:\.amount)?\)\)$/u.test(difference.text);

/** Counted from the end, as it should be. */
const fromEnd = (difference: Difference, index: number): readonly Value[] | undefined => {
  const [items, item] = [itemsOf(first(difference, 0)), first(difference, 2)];
  if (index < 0) return undefined;
  if (isAny(difference, ["remove"])) return items.toSpliced(index, 1);
  if (isAny(difference, ["insert before"])) return items.toSpliced(index, 0, item);
  return isAny(difference, ["list replace"]) ? items.with(index, item) : undefined;
};

const lengthOf = (value: Value): number => (typeof value === "string" ? Array.from(value) : itemsOf(value)).length;

/** A position that is outside or no integer, a length that is none, and positions from the end where feelin errs. */
const isOddPosition = (difference: Difference): boolean => {
  const [size, position, length] = [lengthOf(first(difference, 0)), first(difference, 1), first(difference, 2)];
  if (!isNumber(position)) return false;
  const isOutside = !Number.isInteger(position) || position === 0 || Math.abs(position) > size;
  const from = position > 0 ? position - 1 : size + position;
  const kept = position < 0 && !isOutside ? fromEnd(difference, from) : undefined;
  if (kept !== undefined) return same(kept, difference.ours);
  if (isOutside || !isAny(difference, ["substring", "sublist"])) return difference.ours === null && isOutside;
  const isShort = !isNumber(length) || length < 1 || (isAny(difference, ["sublist"]) && from + length > size);
  return difference.ours === null && difference.operands.length > 2 && isShort;
};

const asNumbers = (difference: Difference): readonly number[] => atoms(difference).filter(isNumber);

/** Of numbers that sort otherwise as texts, or that are told in another order. */
const isByText = (difference: Difference): boolean => {
  const numbers = asNumbers(difference);
  if (isAny(difference, ["mode"])) return same(itemsOf(difference.theirs).toSorted(byNumber), difference.ours);
  return !same(numbers.toSorted(byNumber), numbers.toSorted(byText));
};

const byNumber = (a: Value, b: Value): number => Number(a) - Number(b);

const byText = (a: number, b: number): number => (String(a) < String(b) ? -1 : Number(String(a) > String(b)));

export const knownLists: readonly KnownDifference[] = [
  {
    name: "equality of short lists",
    why: "Lists are equal if they are as long and their items are equal; null is equal to null alone (table 53 of 10.3.2.15). feelin takes a list of one for its item and an empty list for null, and does not compare null inside.",
    differs: (difference) => isAny(difference, ["=", "!=", "is"]) && areShort(difference),
  },
  {
    name: "positions",
    why: "A position counts from 1, or from the end with -1 for the last; what is outside, no integer, or of no length has no result (10.3.4.3 and .4). feelin counts from the end one place further in some functions, and cuts or rounds what is outside.",
    differs: (difference) =>
      isAny(difference, ["sublist", "insert before", "remove", "list replace", "substring"]) &&
      isOddPosition(difference),
  },
  {
    name: "arguments outside of the domain",
    why: "A function that is given null where it wants a value, or a fraction where it wants an integer, gives null (10.3.4, the domains of its tables). feelin takes null for one more item or for the least, and finds a fraction neither odd nor even.",
    differs: (difference) =>
      difference.ours === null &&
      (isAny(difference, ["odd", "even"])
        ? !Number.isInteger(first(difference, 0))
        : isAny(difference, ["concatenate", "union", ...relations]) && hasNull(difference)),
  },
  {
    name: "identity in lists",
    why: "list contains and index of compare as = does (10.3.4.4). feelin compares by identity, which no two dates, durations, lists or contexts have.",
    differs: (difference) =>
      isAny(difference, ["list contains", "index of"]) &&
      !["number", "text", "boolean"].includes(difference.of.at(-1) ?? "") &&
      (difference.theirs === false || same(difference.theirs, [])),
  },
  {
    name: "order in min, max, median and mode",
    why: "min and max are of whatever can be compared, median takes the middle of the sorted list, and mode gives its numbers in ascending order (10.3.4.4). feelin has min and max of numbers only, and sorts by the texts of the numbers or by how often they are there.",
    differs: (difference) =>
      (isAny(difference, ["min", "max"]) && difference.theirs === null && difference.type !== "number") ||
      (isAny(difference, ["median", "mode"]) && isByText(difference)),
  },
  {
    name: "sorted by what is no order",
    why: "sort is told which of two precedes (10.3.4.9); where that is null, or true of both, no order is said, and each engine has its own.",
    differs: (difference) => isAny(difference, ["sort"]) && isNoOrder(difference),
  },
];
