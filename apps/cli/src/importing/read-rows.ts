import { fail, issue, type Outcome, unlessIssues } from "@motlan/kernel";
import type { SourceFile } from "@motlan/procedure/compile";
import type { z } from "zod";
import { type CsvRow, parseCsv } from "./parse-csv.ts";

/** What a row says, with the line that it begins on (from 1). */
export type Row<T> = T & { readonly line: number };

interface Table<T> {
  /** The heading, in this order. */
  readonly columns: readonly string[];
  /** Those after them that a file may have or not. */
  readonly more?: readonly string[];
  readonly format: z.ZodType<T>;
}

/** The rows of a CSV file, each cell as the format has it. Every issue names file, line and column. */
export const readRows = <T>({ file, text }: SourceFile, table: Table<T>): Outcome<readonly Row<T>[]> => {
  const [head, ...rows] = parseCsv(text) ?? [];
  if (head === undefined) return fail(issue("csv-unreadable", "", { file, line: 1 }));
  const { columns, more = [] } = table;
  const isHead = [...columns, ...more].join().startsWith(head.cells.join()) && head.cells.length >= columns.length;
  if (!isHead) {
    const expected = [...columns, ...more.map((it) => `[${it}]`)].join();
    return fail(issue("csv-columns", "", { file, line: 1, found: head.cells.join(), expected }));
  }
  const read = rows.map((row) => rowOf(row, { file, columns: head.cells, format: table.format }));
  const issues = read.flatMap((it) => (it.ok ? [] : it.issues));
  return unlessIssues(issues, () => read.flatMap((it) => (it.ok ? [it.value] : [])));
};

interface Reading<T> {
  readonly file: string;
  readonly columns: readonly string[];
  readonly format: z.ZodType<T>;
}

const rowOf = <T>({ line, cells }: CsvRow, { file, columns, format }: Reading<T>): Outcome<Row<T>> => {
  if (cells.length !== columns.length)
    return fail(issue("csv-cells", "", { file, line, found: cells.length, expected: columns.length }));
  const parsed = format.safeParse(Object.fromEntries(columns.map((column, n) => [column, cells[n]])));
  if (parsed.success) return { ok: true, value: { ...parsed.data, line } };
  const [first] = parsed.error.issues;
  return fail(issue("csv-cell", "", { file, line, column: String(first?.path[0]), expected: first?.message ?? "" }));
};
