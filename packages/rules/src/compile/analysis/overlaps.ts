import { bit, type Column, indexesOf, type Rules } from "./columns.ts";
import { groupsOf, labelOfGroup } from "./groups.ts";

/** Two rules that surely match the same values. */
export interface Overlap {
  readonly rules: readonly [number, number];
  /** A cell for each column: where both match. */
  readonly where: readonly string[];
}

/** The rules that have a value of the column in common with a rule. */
const sharing = ({ segments, missing }: Column, rule: Rules): Rules =>
  [...segments, ...missing].reduce((all, { sure }) => ((sure & rule) === 0n ? all : all | sure), 0n);

const commonLabel = (column: Column, both: Rules): string => {
  const common = groupsOf(column, ({ sure }) => ((sure & both) === both ? 1n : 0n)).find(({ rules }) => rules === 1n);
  return common === undefined ? "null" : labelOfGroup(column, common);
};

/** Rules after this one that match where it does: values of different columns have nothing to do with one another. */
const overlapping = (columns: readonly Column[], rule: number): readonly number[] => {
  const later = -1n << BigInt(rule + 1);
  return indexesOf(columns.reduce((rules, column) => rules & sharing(column, bit(rule)), later));
};

/** All pairs of rules that overlap and matter. */
export function* overlapsOf(
  columns: readonly Column[],
  count: number,
  matters: (a: number, b: number) => boolean,
): Generator<Overlap> {
  for (let a = 0; a < count; a += 1) {
    for (const b of overlapping(columns, a)) {
      if (!matters(a, b)) continue;
      const both = bit(a) | bit(b);
      yield { rules: [a, b], where: columns.map((column) => commonLabel(column, both)) };
    }
  }
}
