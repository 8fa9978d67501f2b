import { type Outcome, ok } from "@motlan/kernel";
import type { TableDefinition } from "../table/definition.ts";
import type { Table } from "../table/table.ts";
import { type Columns, columnsOf } from "./analysis/columns.ts";
import { gapsOf, type Limits } from "./analysis/gaps.ts";
import { isApart, type Overlap, overlapsOf } from "./analysis/overlaps.ts";
import { sameOutputs } from "./analysis/same-outputs.ts";
import { compileTable } from "./compile-table.ts";
import type { Scope } from "./scope.ts";

export type TableFindingCode =
  /** Two rules match the same values, which this hit policy does not allow. */
  | "table-overlap"
  /** Values that no rule matches, and no default stands for. */
  | "table-gap"
  /** Values of which it is not known that a rule matches, where it has to be: no default stands for them. */
  | "table-gap-unsure"
  /** A cell that no value of its input matches: its rule does nothing. */
  | "table-never"
  /** A column has cells that the analysis makes nothing of: those rules may match or not. */
  | "table-not-analysed"
  /** There is more than could be gone through. */
  | "table-too-large";

/** What an analysis found. It has the form of an issue, with more to it. */
export interface TableFinding {
  readonly code: TableFindingCode;
  /** An error makes the table null where it is hit; a warning may; a note says how far the analysis went. */
  readonly level: "error" | "warning" | "note";
  /** `rules[5]`, `rules[2].when[1]`, `inputs[1]`, or empty for the whole table. */
  readonly path: string;
  /** Those that it is about, from 0. */
  readonly rules: readonly number[];
  /** By the expressions of the inputs, cells that match the values: `{ category: "\"student\"", age: "[18..25)" }`. */
  readonly example?: Readonly<Record<string, string>>;
}

const limits: Limits = { boxes: 200_000, findings: 100 };

/** A table that compiles, ready to be gone through. */
export interface Analysed {
  readonly definition: TableDefinition;
  readonly table: Table;
  readonly columns: Columns;
}

const exampleOf = ({ inputs }: TableDefinition, where: readonly string[]): Readonly<Record<string, string>> =>
  Object.fromEntries(inputs.map(({ expression }, index) => [expression, where[index] ?? "-"]));

const tooLarge: TableFinding = { code: "table-too-large", level: "note", path: "", rules: [] };

const overlapAt = ({ definition, table }: Analysed, { rules, where }: Overlap): TableFinding => ({
  code: "table-overlap",
  level: table.hit === "any" && sameOutputs(table, ...rules) === "unknown" ? "warning" : "error",
  path: `rules[${rules[1]}]`,
  rules,
  example: exampleOf(definition, where),
});

/** Of `any`, only what gives the same may overlap. */
const mattersIn =
  (table: Table) =>
  (a: number, b: number): boolean =>
    table.hit === "unique" || sameOutputs(table, a, b) !== "same";

/** Where hits exclude each other. */
const overlapsIn = (analysed: Analysed): readonly TableFinding[] => {
  const { table, columns } = analysed;
  if (!excludes(table)) return [];
  const findings: TableFinding[] = [];
  for (const overlap of overlapsOf(columns.columns, table.rules.length, mattersIn(table))) {
    if (findings.length >= limits.findings) return [...findings, tooLarge];
    findings.push(overlapAt(analysed, overlap));
  }
  return findings;
};

/** Where no rule matches, a table without a default gives null. */
const hasGaps = ({ outputs }: Table): boolean => outputs.every((output) => output.default === undefined);

const excludes = ({ hit }: Table): boolean => hit === "unique" || hit === "any";

const gapsIn = ({ definition, table, columns }: Analysed): readonly TableFinding[] => {
  if (!hasGaps(table)) return [];
  const { where, complete } = gapsOf(columns.columns, table.rules.length, "may", limits);
  const gaps = where.map(
    (cells): TableFinding => ({
      code: "table-gap",
      level: "warning",
      path: "",
      rules: [],
      example: exampleOf(definition, cells),
    }),
  );
  return complete ? gaps : [...gaps, tooLarge];
};

/**
 * Where a rule has to match whatever the values: one case of which that is not proved. Nothing beside a gap that is
 * sure, which says as much, nor where everything was gone through.
 */
export const unsureIn = (
  { definition, table, columns }: Analysed,
  found: readonly TableFinding[],
): readonly TableFinding[] => {
  const isTold = found.some(({ code }) => code === "table-gap");
  const isProved = found.every(({ level }) => level !== "note");
  if (isTold || isProved || !hasGaps(table)) return [];
  const { where, complete } = gapsOf(columns.columns, table.rules.length, "sure", { ...limits, findings: 1 });
  const [cells] = where;
  if (complete && cells === undefined) return [];
  const example = cells === undefined ? {} : { example: exampleOf(definition, cells) };
  return [{ code: "table-gap-unsure", level: "warning", path: "", rules: [], ...example }];
};

/** Entries should be within the values of their input (DMN 1.5, 8.2.8). */
const idleIn = ({ columns: { columns } }: Analysed): readonly TableFinding[] =>
  columns.flatMap(({ index, never }) =>
    never.map(
      (rule): TableFinding => ({
        code: "table-never",
        level: "warning",
        path: `rules[${rule}].when[${index}]`,
        rules: [rule],
      }),
    ),
  );

const notesOn = ({ columns: { columns, tooLarge: skipped } }: Analysed): readonly TableFinding[] => [
  ...columns.flatMap(({ index, unread }): readonly TableFinding[] =>
    unread.length === 0 ? [] : [{ code: "table-not-analysed", level: "note", path: `inputs[${index}]`, rules: unread }],
  ),
  ...(skipped ? [tooLarge] : []),
];

export const analysisOf = (definition: TableDefinition, scope: Scope): Outcome<Analysed> => {
  const table = compileTable(definition, scope);
  return table.ok ? ok({ definition, table: table.value, columns: columnsOf(table.value) }) : table;
};

export const findingsIn = (about: Analysed): readonly TableFinding[] => {
  const notes = excludes(about.table) || hasGaps(about.table) ? notesOn(about) : [];
  return [...overlapsIn(about), ...gapsIn(about), ...idleIn(about), ...notes];
};

/** Whether it is proved that the first rule that matches gives what the table gives, whatever the values. */
export const isByOrder = ({ table, columns: { columns } }: Analysed): boolean =>
  table.hit === "first" || (excludes(table) && isApart(columns, table.rules.length, mattersIn(table)));

/**
 * Which rules of a table overlap where its hit policy does not allow it, and which values none of them matches, each
 * with an example. Exact for cells of `-`, values, comparisons, ranges, `not( … )` and lists over truths, codes, texts,
 * numbers (dense, unless they are said to be whole), days and durations; a rule with any other cell is taken as one
 * that may match or not, and nothing is said that hangs on it. The inputs are taken to be independent of one another.
 * Dates are full, and a missing value is no gap.
 */
export const analyseTable = (definition: TableDefinition, scope: Scope): Outcome<readonly TableFinding[]> => {
  const found = analysisOf(definition, scope);
  return found.ok ? ok(findingsIn(found.value)) : found;
};
