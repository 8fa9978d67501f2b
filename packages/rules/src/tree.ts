import type { Shape } from "./type.ts";

export type CompareOp = "=" | "!=" | "<" | "<=" | ">" | ">=";

/** The functions of the language that run strictly: with a null argument they give null. */
export type FunctionName =
  | "age"
  | "concat"
  | "contains"
  | "count"
  | "ends with"
  | "in words"
  | "lower case"
  | "max"
  | "min"
  | "not"
  | "starts with"
  | "string length"
  | "sum"
  | "upper case"
  | "year of";

/** A checked and resolved expression, as it is published: JSON, with no name left to resolve. */
export type Tree =
  | { readonly node: "literal"; readonly value: null | boolean | number | string }
  | { readonly node: "read"; readonly path: string; readonly shape: Shape }
  | { readonly node: "status"; readonly subject: string }
  | { readonly node: "today" }
  | { readonly node: "member"; readonly of: Tree; readonly key: string }
  | { readonly node: "logic"; readonly op: "and" | "or"; readonly of: readonly Tree[] }
  | { readonly node: "if"; readonly when: Tree; readonly yes: Tree; readonly no: Tree }
  | CompareTree
  | WithinTree
  | { readonly node: "in"; readonly shape: Shape; readonly value: Tree; readonly list: Tree }
  | { readonly node: "number"; readonly op: "+" | "-" | "*"; readonly left: Tree; readonly right: Tree }
  | DaysTree
  | { readonly node: "list"; readonly of: readonly Tree[] }
  | { readonly node: "call"; readonly name: FunctionName; readonly of: readonly Tree[] };

export interface CompareTree {
  readonly node: "compare";
  readonly op: CompareOp;
  /** What both sides are compared as. */
  readonly shape: Shape;
  readonly left: Tree;
  readonly right: Tree;
}

export interface WithinTree {
  readonly node: "within";
  readonly shape: Shape;
  readonly value: Tree;
  readonly from: Tree;
  readonly to: Tree;
  /** Whether the first and the last end are themselves outside. */
  readonly open: readonly [from: boolean, to: boolean];
}

export type DaysShape = "date" | "duration";

/** Arithmetic of dates and durations, counted in days: of two kinds it gives a date, of two alike a duration. */
export interface DaysTree {
  readonly node: "days";
  readonly op: "+" | "-";
  readonly shapes: readonly [left: DaysShape, right: DaysShape];
  readonly left: Tree;
  readonly right: Tree;
}
