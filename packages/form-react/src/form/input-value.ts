import type { Json } from "@motlan/kernel";

/** What a field's controls hold: a text, a tick, several texts by part, or rows. */
export type InputValue = string | boolean | InputParts | InputRows;

export type InputParts = { readonly [part: string]: string };

export interface InputRows {
  readonly rows: readonly InputRow[];
}

/** A row of a repeating group. */
export interface InputRow {
  /** Stays the row's own, whatever becomes of those around it. */
  readonly key: string;
  /** By column, as its type's `normalise` takes it. */
  readonly cells: { readonly [column: string]: Json };
  /** What the controls of a cell hold, once somebody has typed there. */
  readonly typed: { readonly [column: string]: InputValue };
}

export const isInput = (value: unknown): value is InputValue =>
  typeof value === "string" || typeof value === "boolean" || (typeof value === "object" && value !== null);

export const textOf = (input: InputValue): string => (typeof input === "string" ? input : "");

export const partsOf = (input: InputValue): InputParts => (typeof input === "object" && !hasRows(input) ? input : {});

export const rowsOf = (input: InputValue): readonly InputRow[] =>
  typeof input === "object" && hasRows(input) ? input.rows : [];

const hasRows = (input: InputParts | InputRows): input is InputRows => Array.isArray(input["rows"]);
