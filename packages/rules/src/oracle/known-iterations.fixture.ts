import type { Value } from "../value.ts";
import type { Difference } from "./differences.fixture.ts";
import { Failed, same } from "./engines.fixture.ts";
import { atoms, first, isAny, itemsOf, type KnownDifference } from "./known.fixture.ts";
import { isListType } from "./oracle-types.fixture.ts";

/** The holes for the ends of an iteration. */
const ends = ["int", "low", "high"];

/** Conditions that feelin evaluates for each item: by the grammar, not by what they give. */
const tests = "= != < <= > >= between in_list in_tests in_range and or some every instance_of".split(" ");

/** A comparison that a template writes out has both sides for operands. */
const isTested = ({ parts }: Difference): boolean =>
  parts.length > 2 || tests.includes((parts[1] ?? "").replace(" ", "_"));

const isOnceForAll = (difference: Difference): boolean => {
  const { theirs } = difference;
  return !isTested(difference) && (theirs === null || same(theirs, []) || same(theirs, first(difference, 0)));
};

const isKept = (item: Value): boolean => item !== null && item !== false;

const areLost = (difference: Difference): boolean => {
  if (isAny(difference, ["instance of"])) return difference.ours === true && atoms(difference).includes(null);
  return isAny(difference, ["filter"]) && same(itemsOf(difference.ours).filter(isKept), difference.theirs);
};

/** What feelin makes of the results, null being no truth. */
const asTruths = ({ is, operands }: Difference): boolean => {
  const results = operands.at(-1) ?? [];
  return is === "some" ? results.includes(true) : results.every((result) => result === true);
};

const isOtherIteration = (difference: Difference): boolean => {
  const { of } = difference;
  const [from, to] = [first(difference, 0), first(difference, 1)];
  if (of.includes("near date")) return true;
  if (of.length > 1 && of.slice(0, 2).every((type) => ends.includes(type))) return to === 0 && from !== null;
  return of.slice(0, -1).some((type) => !isListType(type) && !ends.includes(type));
};

export const knownIterations: readonly KnownDifference[] = [
  {
    name: "a filter that is no comparison",
    why: "The condition of a filter is evaluated for each item (10.3.2.5), whatever gives the truth. feelin does so for comparisons and and, or, some and every; another condition it evaluates once, outside.",
    differs: (difference) => isAny(difference, ["filter"]) && isOnceForAll(difference),
  },
  {
    name: "null and false among items",
    why: "A filter keeps the items for which the condition is true (10.3.2.5), null and false too; and null conforms to every type (10.3.2.9.2), so that a context with null for a number is an instance of context<size: number>. feelin loses these items, and finds no number in null.",
    differs: areLost,
  },
  {
    name: "some and every of what is not known",
    why: "some is the or, every the and of the results (table 52 of 10.3.2.15): null where one is null and none decides. feelin takes null for false.",
    differs: (difference) =>
      isAny(difference, ["some", "every"]) && difference.ours === null && difference.theirs === asTruths(difference),
  },
  {
    name: "iterations over days, to 0, and over one value",
    why: "An iteration goes from one number or day to another, 0 among them (10.3.2.14), and what is no list is the list of itself (10.3.2.9.4). feelin has no days, takes 0 for no end, and gives null for one value.",
    differs: (difference) =>
      isAny(difference, ["for", "some", "every"]) &&
      (difference.theirs === null || difference.theirs instanceof Failed) &&
      isOtherIteration(difference),
  },
];
