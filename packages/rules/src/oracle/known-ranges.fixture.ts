import type { Value } from "../value.ts";
import type { Difference } from "./differences.fixture.ts";
import { ours } from "./engines.fixture.ts";
import { first, hasNull, isAny, type KnownDifference } from "./known.fixture.ts";
import { innerOf, ordered, type TypeName } from "./oracle-types.fixture.ts";

const isAfter = (a: Value, b: Value, type: TypeName): boolean => {
  const around = ["a", "b"].map((name) => ({ name, type }));
  return ours("(a > b)", { a, b }, around) === true;
};

const endsIn = (range: Value): readonly [from: Value, to: Value] => {
  const known = new Map(typeof range === "object" && range !== null ? Object.entries(range) : []);
  return [known.get("start") ?? null, known.get("end") ?? null];
};

/** The ends of the range that a value is looked for in, as they were written. */
const endsOf = (difference: Difference): readonly [from: Value, to: Value] => {
  if (isAny(difference, ["in range"])) return endsIn(first(difference, 1));
  return isAny(difference, ["includes"]) ? endsIn(first(difference, 0)) : [first(difference, 1), first(difference, 2)];
};

const pointType = ({ of }: Difference): TypeName =>
  of.map((type) => innerOf(type) ?? type).find((type) => ordered.includes(type)) ?? "number";

const isTurned = (difference: Difference): boolean => {
  const [from, to] = endsOf(difference);
  return isAfter(from, to, pointType(difference));
};

export const knownRanges: readonly KnownDifference[] = [
  {
    name: "an end of a range is null",
    why: "A range lies between two values that can be compared; with null no comparison has a result, and so no range is made of it, though the other end alone may decide a between (10.3.2.7, tables 54 and 55). feelin takes null for an end without a bound, and has no between with it.",
    differs: (difference) =>
      hasNull(difference) &&
      ((isAny(difference, ["range", "in tests"]) && difference.ours === null) ||
        (isAny(difference, ["between"]) && difference.theirs === null)),
  },
  {
    name: "a range turned round",
    why: "x between a and b is x >= a and x <= b (tables 54 and 55 of 10.3.2.15), never so where b is before a. feelin turns the ends round.",
    differs: (difference) =>
      isAny(difference, ["between", "in tests", "in range", "includes"]) &&
      difference.ours === false &&
      difference.theirs === true &&
      isTurned(difference),
  },
];
