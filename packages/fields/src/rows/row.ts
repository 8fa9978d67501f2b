import type { Json } from "@motlan/kernel";
import type { FieldType } from "../field-type.ts";
import type { Column } from "../reference.ts";

export type Row = { readonly [column: string]: Json };

/** The field type of a name: a repeating group is made of others. */
export type TypeOf = (name: string) => FieldType;

export const cellOf = (row: Row, name: string): Json => (Object.hasOwn(row, name) ? (row[name] ?? null) : null);

/** The row with each cell as `change` gives it, in the order of the columns; without those that are empty. */
export const rowOf = (row: Row, columns: readonly Column[], change: (column: Column, cell: Json) => Json): Row =>
  Object.fromEntries(
    columns
      .map((column) => [column.name, change(column, cellOf(row, column.name))])
      .filter(([, cell]) => cell !== null),
  );
