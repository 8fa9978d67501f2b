import type { Rule } from "../../rule.ts";
import type { Inner, Locals } from "../../run/inner.ts";
import { maxSteps } from "../../run/limit.ts";
import { runTree } from "../../run/run-tree.ts";
import { runCell } from "../../table/run-cell.ts";
import type { Table, TableInput } from "../../table/table.ts";
import type { Env } from "../../value.ts";
import { constantsOf } from "./exact.ts";
import { type Spot, spotsOf } from "./spots.ts";

/** A set of rules: the bit of the rule at index 2 is 4. */
export type Rules = bigint;

export interface Segment {
  readonly spot: Spot;
  /** The rules whose cell surely matches. */
  readonly sure: Rules;
  /** Those, and the rules whose cell may match. */
  readonly may: Rules;
}

/** Whether only what surely matches is meant, or also what may. */
export type Matching = keyof Pick<Segment, "sure" | "may">;

/** A column as the analysis goes through it. */
export interface Column {
  /** Of the input, from 0. */
  readonly index: number;
  readonly segments: readonly Segment[];
  /** What is true of null, unless the listed values leave it out. */
  readonly missing: readonly Segment[];
  /** The rules whose cell was not understood. */
  readonly unread: readonly number[];
  /** The rules whose cell no value matches. */
  readonly never: readonly number[];
}

const nowhere: Env = { read: () => null, status: () => "undetermined", today: "0001-01-01" };
/** For one run: what is tried all together is bounded by `maxTries`, and nothing is left over of another table. */
const locals = (): Locals => ({ at: [], left: maxSteps });

export const bit = (index: number): Rules => 1n << BigInt(index);

export const indexesOf = (rules: Rules): readonly number[] =>
  Array.from(rules.toString(2))
    .toReversed()
    .flatMap((digit, index) => (digit === "1" ? [index] : []));

/** Whether a cell matches a value; undefined where that hangs on more. */
type Matches = (value: Inner) => boolean | undefined;

/** `-` */
export const isAny = ({ tree }: Rule): boolean => tree.node === "literal" && tree.value === true;

const matchesOf = (cell: Rule, isRead: boolean): Matches => {
  if (isAny(cell)) return () => true;
  if (!isRead) return () => undefined;
  const run = runCell(cell);
  return (value) => run(value, nowhere, locals()) === true;
};

const segmentOf = (spot: Spot, matches: readonly Matches[]): Segment => {
  let [sure, may]: [Rules, Rules] = [0n, 0n];
  for (const [index, match] of matches.entries()) {
    const found = match(spot.value);
    if (found === true) sure |= bit(index);
    if (found !== false) may |= bit(index);
  }
  return { spot, sure, may };
};

/** Of what cannot be gone through, all values at once. */
const everything: Spot = { kind: "line", value: null };
const nothing: Spot = { kind: "item", value: null, text: "null" };

/** How many times the cells of a table may be tried, all together. */
const maxTries = 5_000_000;

export interface Columns {
  readonly columns: readonly Column[];
  /** Whether a column was left out, with all cells taken as ones that may match or not. */
  readonly tooLarge: boolean;
}

interface Cells {
  readonly index: number;
  readonly input: TableInput;
  readonly cells: readonly Rule[];
  /** What each cell holds the value against, where it was understood. */
  readonly constants: readonly (readonly Inner[] | undefined)[];
  readonly spots: readonly Spot[] | undefined;
}

const cellsOf = ({ rules }: Table, input: TableInput, index: number): Cells => {
  const cells = rules.flatMap(({ when }) => when[index] ?? []);
  const constants = cells.map(({ tree }) => constantsOf(tree)?.map((of) => runTree(of)(nowhere, locals())));
  const named = constants.flatMap((values) => values ?? []);
  return { index, input, cells, constants, spots: spotsOf(input, named) };
};

const columnOf = ({ index, input, cells, constants, spots }: Cells): Column => {
  const isRead = (rule: number): boolean => spots !== undefined && constants[rule] !== undefined;
  const matches = cells.map((cell, rule) => matchesOf(cell, isRead(rule)));
  const segments = (spots ?? [everything]).map((spot) => segmentOf(spot, matches));
  const missing = spots === undefined || input.values !== undefined ? [] : [segmentOf(nothing, matches)];
  const unread = cells.flatMap((cell, rule) => (isAny(cell) || isRead(rule) ? [] : [rule]));
  const some = [...segments, ...missing].reduce((rules, { may }) => rules | may, 0n);
  const never = cells.flatMap((_, rule) => ((some & bit(rule)) === 0n ? [rule] : []));
  return { index, segments, missing, unread, never };
};

export const columnsOf = (table: Table): Columns => {
  let tries = maxTries;
  let tooLarge = false;
  const columns = table.inputs.map((input, index) => {
    const cells = cellsOf(table, input, index);
    const needed = (cells.spots?.length ?? 0) * cells.cells.length;
    const fits = needed <= tries;
    if (fits) tries -= needed;
    else tooLarge = true;
    return columnOf(fits ? cells : { ...cells, spots: undefined });
  });
  return { columns, tooLarge };
};
