import type { Column, Matching, Rules } from "./columns.ts";
import { type Group, groupsOf, labelOfGroup } from "./groups.ts";

export interface Gaps {
  /** A cell for each column: values that no rule matches. */
  readonly where: readonly (readonly string[])[];
  /** Whether all has been gone through. */
  readonly complete: boolean;
}

/** The rules that match every value of the column. */
const always = ({ segments }: Column, matching: Matching): Rules =>
  segments.reduce((rules, segment) => rules & segment[matching], -1n);

/** For each column, the rules that match whatever it and the columns after it hold; after the last, all. */
const alwaysFrom = (columns: readonly Column[], matching: Matching): readonly Rules[] => {
  const from: Rules[] = [-1n];
  for (const column of columns.toReversed()) from.unshift((from[0] ?? -1n) & always(column, matching));
  return from;
};

export interface Limits {
  /** How many parts of columns may be looked at. */
  readonly boxes: number;
  readonly findings: number;
}

/**
 * Goes through the columns from left to right and takes the segments of each that leave the same rules over together;
 * no further where one of these matches whatever follows, and not again where they have been found to leave no gap.
 * Null is left out: what a table makes of a value that is missing is rarely written down. By what may match, these are
 * the values that surely no rule matches; by what surely does, also those of which it is not known.
 */
export const gapsOf = (columns: readonly Column[], count: number, matching: Matching, limits: Limits): Gaps => {
  const certain = alwaysFrom(columns, matching);
  const covered = columns.map(() => new Set<Rules>());
  const where: (readonly string[])[] = [];
  let boxes = limits.boxes;
  let complete = true;

  const report = (path: readonly Group[]): void => {
    if (where.length >= limits.findings) complete = false;
    else where.push(columns.map((column, index) => (path[index] ? labelOfGroup(column, path[index]) : "-")));
  };

  const visit = (at: number, left: Rules, path: readonly Group[]): void => {
    const column = columns[at];
    if (left === 0n) return report(path);
    if (column === undefined || (left & (certain[at] ?? 0n)) !== 0n || covered[at]?.has(left)) return;
    boxes -= column.segments.length;
    if (boxes < 0) complete = false;
    if (!complete) return;
    const before = where.length;
    for (const group of groupsOf(column, (segment) => left & segment[matching]))
      visit(at + 1, group.rules, [...path, group]);
    if (complete && where.length === before) covered[at]?.add(left);
  };

  visit(0, (1n << BigInt(count)) - 1n, []);
  return { where, complete };
};
