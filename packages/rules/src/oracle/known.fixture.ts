import type { Value } from "../value.ts";
import type { Difference } from "./differences.fixture.ts";
import { Failed, type Given } from "./engines.fixture.ts";

/** Where feelin departs from the standard, told by the construct and its operands. */
export interface KnownDifference {
  readonly name: string;
  /** What the standard says (sections of DMN 1.5), and what feelin does. */
  readonly why: string;
  readonly differs: (difference: Difference) => boolean;
  /** Met in long runs only. */
  readonly rare?: true;
}

export const isAny = ({ is }: Difference, names: readonly string[]): boolean => names.includes(is);

/** What an operand was, the first time. */
export const first = ({ operands }: Difference, index: number): Value => operands[index]?.[0] ?? null;

/** Everything inside a value that has nothing inside itself. */
export const atomsIn = (value: Given): readonly Value[] => {
  if (value instanceof Failed) return [];
  if (typeof value !== "object" || value === null) return [value];
  return Object.values(value).flatMap(atomsIn);
};

/** All that is in the operands. */
export const atoms = ({ operands }: Difference): readonly Value[] => operands.flat().flatMap(atomsIn);

export const isNumber = (value: Given): value is number => typeof value === "number";

export const isText = (value: Given): value is string => typeof value === "string";

/** A text, of anything else the empty one. */
export const textOf = (value: Given): string => (isText(value) ? value : "");

export const itemsOf = (value: Given): readonly Value[] => (Array.isArray(value) ? value : []);

export const hasDuration = ({ of }: Difference): boolean => of.some((type) => /duration|months/u.test(type));

export const hasNull = (difference: Difference): boolean => difference.operands.some((values) => values.includes(null));

export const equalities = [
  "=",
  "!=",
  "is",
  "in list",
  "in tests",
  "list contains",
  "index of",
  "distinct values",
  "union",
];

export const comparisons = [...equalities, "<", "<=", ">", ">=", "between", "in range", "sort", "filter"];

/** Of ranges and points, as far as feelin has them. */
export const relations = ["before", "after", "meets", "met by", "overlaps", "includes"];
