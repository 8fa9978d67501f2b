import { bit, type Column, indexesOf, type Matching, type Rules } from "./columns.ts";
import { groupsOf, labelOfGroup } from "./groups.ts";

/** Two rules that match the same values. */
export interface Overlap {
  readonly rules: readonly [number, number];
  /** A cell for each column: where both match. */
  readonly where: readonly string[];
}

/** The rules that have a value of the column in common with a rule. */
const sharing = ({ segments, missing }: Column, rule: Rules, matching: Matching): Rules =>
  [...segments, ...missing].reduce((all, segment) => {
    const rules = segment[matching];
    return (rules & rule) === 0n ? all : all | rules;
  }, 0n);

const commonLabel = (column: Column, both: Rules): string => {
  const common = groupsOf(column, ({ sure }) => ((sure & both) === both ? 1n : 0n)).find(({ rules }) => rules === 1n);
  return common === undefined ? "null" : labelOfGroup(column, common);
};

/** Rules after this one that match where it does: values of different columns have nothing to do with one another. */
const overlapping = (columns: readonly Column[], rule: number, matching: Matching): readonly number[] => {
  const later = -1n << BigInt(rule + 1);
  return indexesOf(columns.reduce((rules, column) => rules & sharing(column, bit(rule), matching), later));
};

type Matters = (a: number, b: number) => boolean;

/** Whether it is sure that no two rules overlap that matter. */
export const isApart = (columns: readonly Column[], count: number, matters: Matters): boolean =>
  Array.from({ length: count }, (_, rule) => rule).every(
    (a) => !overlapping(columns, a, "may").some((b) => matters(a, b)),
  );

/** All pairs of rules that surely overlap and matter. */
export function* overlapsOf(columns: readonly Column[], count: number, matters: Matters): Generator<Overlap> {
  for (let a = 0; a < count; a += 1) {
    for (const b of overlapping(columns, a, "sure")) {
      if (!matters(a, b)) continue;
      const both = bit(a) | bit(b);
      yield { rules: [a, b], where: columns.map((column) => commonLabel(column, both)) };
    }
  }
}
