import { type CodeList, fieldTypes } from "@motlan/fields";
import type { AskedColumn } from "./field-params.ts";
import type { Path } from "./places.ts";

type Asked = Pick<AskedColumn, "type" | "list" | "columns">;

/** A name that a question or an element uses, of itself or of its columns, and what it is to be found among. */
export interface NameUsed {
  readonly name: string;
  readonly among: Readonly<Record<string, unknown>>;
  readonly path: Path;
  readonly code: "field-type-unknown" | "list-unknown";
}

export const namesUsed = (
  { type, list, columns = {} }: Asked,
  path: Path,
  codeLists: Readonly<Record<string, CodeList>>,
): readonly NameUsed[] => [
  { name: type, among: fieldTypes, path: [...path, "type"], code: "field-type-unknown" },
  ...(list === undefined
    ? []
    : [{ name: list, among: codeLists, path: [...path, "list"], code: "list-unknown" as const }]),
  ...Object.entries(columns).flatMap(([name, column]) => namesUsed(column, [...path, "columns", name], codeLists)),
];

export interface ColumnFault {
  readonly path: Path;
  readonly code: "columns-missing" | "columns-needless";
}

/** A repeating group has columns, and nothing else has. */
export const columnFaults = ({ type, columns }: Asked, path: Path): readonly ColumnFault[] => {
  const isRows = type === "rows";
  const has = Object.keys(columns ?? {}).length > 0;
  if (isRows && !has) return [{ path: [...path, "type"], code: "columns-missing" }];
  if (!isRows && columns !== undefined) return [{ path: [...path, "columns"], code: "columns-needless" }];
  return Object.entries(columns ?? {}).flatMap(([name, column]) => columnFaults(column, [...path, "columns", name]));
};
