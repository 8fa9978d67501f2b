import { type Inner, isOpen, type Unsure, unsure } from "../run/inner.ts";
import type { Compare } from "../run/order.ts";
import { agreed } from "../run/run-logic.ts";
import { both } from "../run/truth.ts";
import { type Pending, pending } from "../value.ts";
import { hitsOf, type OpenRow, opennessOfAll, opennessOfSome, type Policy } from "./hits.ts";

/** Two hits are an error of the table, which gives null (DMN 1.5, 8.2.10). */
export const unique: Policy = (rows, none) => {
  const { sure, open } = hitsOf(rows);
  const [only] = sure;
  if (sure.length > 1) return null;
  return opennessOfAll(open) ?? (only === undefined ? none() : only.output());
};

/** The first hit in the order of the rules. As `if … else if …`: where a day is not known, both ways must agree. */
export const first: Policy = (rows, none) => {
  for (const [index, row] of rows.entries()) {
    const match = row.match();
    if (match === true) return row.output();
    if (match === pending) return pending;
    if (match === unsure) return agreed(row.output(), first(rows.slice(index + 1), none));
  }
  return none();
};

/** What is left open by a rule that may match and would give something else. */
const leftOpen = (
  rows: readonly OpenRow[],
  changesNothing: (output: Inner) => boolean,
): Pending | Unsure | undefined => {
  const open: OpenRow[] = [];
  for (const row of rows) {
    const output = row.output();
    if (!changesNothing(output)) open.push(output === pending ? { ...row, stands: pending } : row);
  }
  return opennessOfSome(open);
};

/** All hits must give the same; else the table is in error and gives null. */
export const any =
  (equal: Compare): Policy =>
  (rows, none) => {
    const { sure, open } = hitsOf(rows);
    const [given, ...others] = sure.map((row) => row.output());
    if (given === undefined) return opennessOfSome(open) ?? none();
    const same = others.reduce<ReturnType<Compare>>((truth, other) => both(truth, equal(given, other)), true);
    if (same !== true) return isOpen(same) ? same : null;
    if (isOpen(given)) return given;
    return leftOpen(open, (output) => equal(given, output) === true) ?? given;
  };

/** Negative where the first goes first; undefined where one has no place. */
export type Precedence = (a: Inner, b: Inner) => number | undefined;

/**
 * The hit whose outputs go first in their lists of values. Hits of one rank that differ, by an output without a list,
 * are in no order: null.
 */
export const priority =
  (precedence: Precedence, equal: Compare): Policy =>
  (rows, none) => {
    const { sure, open } = hitsOf(rows);
    const outputs = sure.map((row) => row.output());
    const unknown = outputs.find(isOpen);
    if (unknown !== undefined) return outputs.includes(pending) ? pending : unknown;
    const [best] = outputs.toSorted((a, b) => precedence(a, b) ?? 0);
    if (best === undefined) return opennessOfSome(open) ?? none();
    const yields = (output: Inner): boolean => {
      const order = isOpen(output) ? undefined : precedence(best, output);
      return order !== undefined && (order < 0 || (order === 0 && equal(best, output) === true));
    };
    return outputs.every(yields) ? (leftOpen(open, yields) ?? best) : null;
  };
