import type { Compiler } from "./compiler.ts";
import type { WrittenCell, WrittenTable } from "./format-table.ts";
import type { Path } from "./places.ts";

/** A table with all of its cells as FEEL. */
export interface ReadTable extends Omit<WrittenTable, "rows" | "else"> {
  readonly rows: readonly (readonly string[])[];
  readonly else?: string;
}

/** The table with its cells as FEEL; undefined, and a complaint of each cell that does not hold what was meant. */
export const readCells = (c: Compiler, table: WrittenTable, at: Path): ReadTable | undefined => {
  const { rows, else: otherwise, ...rest } = table;
  const unread = rows.flatMap((row, index) =>
    row.filter((cell, column) => !isRead(c, cell, [...at, "rows", index, column])),
  );
  if (otherwise === undefined) return unread.length > 0 ? undefined : { ...rest, rows: rows.map(texts) };
  if (!isRead(c, otherwise, [...at, "else"]) || unread.length > 0) return undefined;
  return { ...rest, rows: rows.map(texts), else: String(otherwise) };
};

const texts = (row: readonly WrittenCell[]): readonly string[] => row.map(String);

const isRead = (c: Compiler, cell: WrittenCell, at: Path): boolean => {
  if (isEmpty(cell)) {
    c.complain(at, "table-cell-empty", { name: '"null"' });
    return false;
  }
  if (typeof cell === "number" && !isKept(cell)) {
    c.complain(at, "table-number");
    return false;
  }
  return true;
};

/** YAML reads `null` of a cell that was forgotten too, and an `else` of null takes all cases that have no row. */
const isEmpty = (cell: WrittenCell): boolean => cell === null || (typeof cell === "string" && cell.trim() === "");

/** As many digits as a fraction has for certain when it is read as a double. */
const mostDigits = 15;

/**
 * Whether a number that YAML has read is the one that was written, as far as the double itself tells: of digits that
 * left no trace in it, as in `1.00000000000000000001`, it does not.
 */
const isKept = (value: number): boolean =>
  Number.isInteger(value) ? Number.isSafeInteger(value) : digitsOf(value) <= mostDigits;

/** `0.0012` has two, and so has `1.2e-3`. */
const digitsOf = (value: number): number =>
  String(value).replace(/e.*$/u, "").replace(/\D/gu, "").replace(/^0+/u, "").length;
