import type { PrintContext } from "../field-type.ts";
import type { Column } from "../reference.ts";
import { cellOf, type Row, type TypeOf } from "./row.ts";

/** A line for each row: its number, and what stands in it. */
export const printRows = (rows: readonly Row[], typeOf: TypeOf, context: PrintContext): readonly string[] =>
  rows.map((row, index) => `${index + 1}. ${printCells(row, typeOf, context)}`);

const printCells = (row: Row, typeOf: TypeOf, context: PrintContext): string =>
  (context.params.columns ?? [])
    .map((column) => [column, printCell(row, column, { typeOf, context })] as const)
    .filter(([, printed]) => printed !== "")
    .map(([{ title }, printed]) => `${title[context.language]}: ${printed}`)
    .join("; ");

interface Known {
  readonly typeOf: TypeOf;
  readonly context: PrintContext;
}

/** One line, whatever it is: of a group inside a row, each row in brackets. */
const printCell = (row: Row, { name, type, params }: Column, { typeOf, context }: Known): string => {
  const printed = typeOf(type).print(cellOf(row, name), { ...context, params });
  const lines = printed.split("\n");
  return params.columns === undefined || printed === "" ? lines.join(" ") : lines.map((line) => `(${line})`).join(" ");
};
