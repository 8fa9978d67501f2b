import type { Value } from "../value.ts";
import type { Difference } from "./differences.fixture.ts";
import type { Given } from "./engines.fixture.ts";
import {
  atoms,
  atomsIn,
  comparisons,
  first,
  isAny,
  isNumber,
  isText,
  type KnownDifference,
  relations,
  textOf,
} from "./known.fixture.ts";

const reckoned = [
  "+",
  "-",
  "*",
  "/",
  "**",
  "sum",
  "mean",
  "product",
  "stddev",
  "median",
  "modulo",
  "sqrt",
  "log",
  "exp",
];

const rounded = ["floor", "ceiling", "decimal", "round up", "round down", "round half up", "round half down"];

/** So near that only the digits after the fifteenth are apart; `modulo` keeps nine places. */
const areNear = (a: number, b: number): boolean => Math.abs(a - b) <= Math.max(1e-9, Math.abs(a) * 1e-12);

const areNearAtoms = (a: Value, b: Value): boolean => (isNumber(a) && isNumber(b) ? areNear(a, b) : a === b);

const resultsNear = (a: Given, b: Given): boolean => {
  const [left, right] = [atomsIn(a), atomsIn(b)];
  if (!left.some(isNumber) || left.length !== right.length) return false;
  return left.every((atom, index) => areNearAtoms(atom, right[index] ?? null));
};

/** Results with more digits than JSON tells. */
const isLong = (text: string): boolean => / \/ |\*\*|mean|sqrt|log|exp|stddev|median/u.test(text);

/**
 * Whether a number lies at a step, or half way between two, and the results are that step apart. Halves and quarters
 * are the same in binary.
 */
const isAtStep = (difference: Difference): boolean => {
  const [n, scale] = [first(difference, 0), first(difference, 1)];
  const { ours, theirs } = difference;
  if (!isNumber(n) || !isNumber(ours) || !isNumber(theirs)) return false;
  const steps = 10 ** (isNumber(scale) ? scale : 0);
  const halves = n * steps * 2;
  if (steps >= 1 && Number.isInteger(n * 1024) && !isLong(difference.text)) return false;
  return areNear(halves, Math.round(halves)) && Math.abs(ours - theirs) * steps < 1.001;
};

/** Whether a divisor goes into a number, but for its last digits. */
const isWhole = (difference: Difference): boolean => {
  const [a, b] = [first(difference, 0), first(difference, 1)];
  return isNumber(a) && isNumber(b) && areNear(a / b, Math.round(a / b));
};

/** Two numbers that are the same but for their last digits, of which JSON does not tell all. */
const arePairs = ({ text }: Difference, numbers: readonly number[]): boolean =>
  numbers.some((a, index) => numbers.slice(index + 1).some((b) => areNear(a, b) && (a !== b || isLong(text))));

/** Above it a binary fraction has no halves, and JSON does not tell of them. */
const mostUnits = 2 ** 52;

/** With what hands a number on by a name: that has more digits than JSON tells, of which its parts are judged. */
const reckons = [...reckoned, "for", "entry", "apply"];

/** Sums and what is taken of them: of large numbers a binary fraction has no small parts, which may be all that is left. */
const added = ["+", "-", "sum", "mean", "median"];

/** How far apart two neighbours of that size are in binary, and one more for what was lost on the way. */
const areLostParts = (difference: Difference): boolean => {
  const { ours, theirs } = difference;
  const largest = Math.max(...atoms(difference).filter(isNumber).map(Math.abs));
  return isNumber(ours) && isNumber(theirs) && Math.abs(ours - theirs) <= largest * Number.EPSILON * 2;
};

const isBinary = (difference: Difference): boolean => {
  const { ours, theirs } = difference;
  if (isAny(difference, added) && areLostParts(difference)) return true;
  if (isAny(difference, reckons) && resultsNear(ours, theirs)) return true;
  if (isAny(difference, rounded)) return resultsNear(ours, theirs) || isAtStep(difference);
  if (isAny(difference, ["modulo"])) return isWhole(difference);
  if (isAny(difference, ["odd", "even"]))
    return isLong(difference.text) || Math.abs(Number(first(difference, 0))) > mostUnits;
  if (isAny(difference, ["string"])) return isText(ours) && isText(theirs) && areNear(Number(ours), Number(theirs));
  return (
    isAny(difference, [...comparisons, ...relations, "mode"]) &&
    arePairs(difference, atoms(difference).filter(isNumber))
  );
};

const isBeyond = (atom: Value): boolean => isNumber(atom) && !Number.isFinite(atom);

const numeral = /^-?(?:\d+(?:\.\d+)?|\.\d+)(?:e[+-]?\d+)?$/iu;

const isNoNumeral = (difference: Difference): boolean => {
  const [text = "", grouping = "", decimal = ""] = [0, 1, 2].map((index) => textOf(first(difference, index)));
  return difference.operands.length < 3 || grouping === decimal || decimal === " " || !numeral.test(text);
};

export const knownNumbers: readonly KnownDifference[] = [
  {
    name: "binary fractions",
    why: "Numbers are decimals of 34 digits, rounded half even (10.3.2.3.1): 0.1 + 0.2 is 0.3. feelin reckons in binary fractions of 16 digits, and keeps nine places in a modulo.",
    differs: isBinary,
  },
  {
    name: "no number",
    why: "An operation without a result in the range of numbers gives null (10.3.2.3.1 and the tables of 10.3.2.15), and a number that JSON cannot write leaves a rule as null. feelin gives Infinity or NaN.",
    differs: (difference) =>
      isAny(difference, [...reckoned, ...rounded]) &&
      (difference.ours === null || atoms(difference).some(isBeyond)) &&
      isNumber(difference.theirs) &&
      !Number.isFinite(difference.theirs),
  },
  {
    name: "numerals",
    why: "number takes a text that is a numeric literal once its separators are out, each of them a space, a comma or a full stop (10.3.4.1). feelin wants all three arguments, takes any separator, and reads what JavaScript reads: nothing as 0, hexadecimal.",
    differs: (difference) => isAny(difference, ["number"]) && isNoNumeral(difference),
  },
];
