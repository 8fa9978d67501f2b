import { type Inner, type Unsure, unsure } from "../run/inner.ts";
import { type Pending, pending } from "../value.ts";
import type { Match } from "./run-cell.ts";

/** A rule of a table over given values; nothing is worked out before it is asked for. */
export interface Row {
  match(): Match;
  output(): Inner;
}

export interface OpenRow extends Row {
  readonly stands: Pending | Unsure;
}

/** The rules that surely match, and those that may. */
export interface Hits {
  readonly sure: readonly Row[];
  readonly open: readonly OpenRow[];
}

/** What a hit policy makes of the rules; `none` is what the table gives where no rule matches. */
export type Policy = (rows: readonly Row[], none: () => Inner) => Inner;

export const hitsOf = (rows: readonly Row[]): Hits => {
  const sure: Row[] = [];
  const open: OpenRow[] = [];
  for (const row of rows) {
    const stands = row.match();
    if (stands === true) sure.push(row);
    else if (stands !== false) open.push({ ...row, stands });
  }
  return { sure, open };
};

/** Where the outcome hangs on every rule that may match: one of which the day decides leaves it unsure for good. */
export const opennessOfAll = (open: readonly OpenRow[]): Pending | Unsure | undefined =>
  open.find(({ stands }) => stands === unsure)?.stands ?? open[0]?.stands;

/** Where a hit to come may outdo what a day leaves unsure: pending while one may come. */
export const opennessOfSome = (open: readonly OpenRow[]): Pending | Unsure | undefined =>
  open.find(({ stands }) => stands === pending)?.stands ?? open[0]?.stands;
