import { type Issue, issue } from "@motlan/kernel";
import type { Column, Reference } from "../reference.ts";
import { cellOf, type Row, type TypeOf } from "./row.ts";

interface RowAt {
  readonly row: Row;
  readonly index: number;
  readonly columns: readonly Column[];
}

/** What is wrong with the cells of a row, column by column: each is told where it is, beside what its type tells. */
export const validateRow = ({ row, index, columns }: RowAt, typeOf: TypeOf, reference: Reference): readonly Issue[] =>
  columns.flatMap(({ name, type, params, required }) => {
    const cell = cellOf(row, name);
    const at = `${index}.${name}`;
    if (cell === null) return required ? [issue("required", "", { at })] : [];
    return typeOf(type)
      .validate(cell, params, reference)
      .map((found) => issue(found.code, "", { ...found.params, at: within(at, found.params?.["at"]) }));
  });

/** In a group inside a row: `1.holders.0.share`. */
const within = (at: string, inside: unknown): string => (typeof inside === "string" ? `${at}.${inside}` : at);
