import type { Json } from "@motlan/kernel";
import { isJsonObject, issue } from "@motlan/kernel";
import type { FieldType } from "../field-type.ts";
import type { Column } from "../reference.ts";
import { printRows } from "./print-rows.ts";
import { type Row, rowOf, type TypeOf } from "./row.ts";
import { validateRow } from "./validate-row.ts";

const defaultMax = 100;

/** A row of another shape stays, to be complained of; one in which nothing stands goes. */
const keptRow = (input: Json, columns: readonly Column[], typeOf: TypeOf): readonly Json[] => {
  if (input === null || (typeof input === "string" && input.trim() === "")) return [];
  if (!isJsonObject(input)) return [input];
  const row = rowOf(input, columns, ({ type, params }, cell) => typeOf(type).normalise(cell, params));
  return Object.keys(row).length === 0 ? [] : [row];
};

const orNull = (rows: readonly Json[]): Json => (rows.length === 0 ? null : rows);

/**
 * A repeating group: a list of records, one a row, each with the columns of `params.columns` that are filled in. `min`
 * and `max` count rows; without `max` there may be 100. Every cell is kept, checked and printed by its column's type.
 */
export const rowsOf = (typeOf: TypeOf) =>
  ({
    ruleType: ({ columns = [] }) => ({
      kind: "list",
      of: {
        kind: "context",
        members: Object.fromEntries(
          columns.map(({ name, type, params }) => [name, typeOf(type).ruleType(params)] as const),
        ),
      },
    }),
    normalise: (input, { columns = [] }) => {
      if (typeof input === "string" && input.trim() === "") return null;
      return Array.isArray(input) ? orNull(input.flatMap((row: Json) => keptRow(row, columns, typeOf))) : input;
    },
    validate: (value, { columns = [], min = 0, max = defaultMax }, reference) => {
      if (value === null) return [];
      const rows = isRows(value) ? value : null;
      if (rows === null) return [issue("rows-malformed")];
      if (rows.length > max) return [issue("rows-too-many", "", { max })];
      const few = rows.length < min ? [issue("rows-too-few", "", { min })] : [];
      return [...few, ...rows.flatMap((row, index) => validateRow({ row, index, columns }, typeOf, reference))];
    },
    renew: (value, reference, { columns = [] }) => {
      if (!isRows(value)) return value;
      const renewed = ({ type, params }: Column, cell: Json): Json =>
        typeOf(type).renew?.(cell, reference, params) ?? cell;
      return value.map((row) => rowOf(row, columns, renewed));
    },
    print: (value, context) => (isRows(value) ? printRows(value, typeOf, context).join("\n") : ""),
    longest: 64_000,
  }) satisfies FieldType;

const isRows = (value: Json): value is readonly Row[] => Array.isArray(value) && value.every(isJsonObject);
