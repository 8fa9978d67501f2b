import type { Shape, Type } from "./type.ts";

export type CompareOp = "=" | "!=" | "<" | "<=" | ">" | ">=";
export type NumberOp = "+" | "-" | "*" | "/";

/** A checked and resolved expression, as it is published: JSON, with no name left to resolve. */
export type Tree =
  /**
   * With a shape, a text that stands for another value: a long decimal, a time, a duration. A day is its own text: a
   * text that looks like one has the shape of a text.
   */
  | { readonly node: "literal"; readonly value: null | boolean | number | string; readonly shape?: Shape }
  | { readonly node: "read"; readonly path: string; readonly shape: Shape }
  /** What an iteration, a function or a context has bound. */
  | { readonly node: "local"; readonly slot: number }
  | { readonly node: "status"; readonly subject: string }
  | { readonly node: "today" }
  | { readonly node: "now" }
  | MemberTree
  | { readonly node: "part"; readonly of: Tree; readonly part: string; readonly shape: Shape }
  | { readonly node: "logic"; readonly op: "and" | "or"; readonly of: readonly Tree[] }
  | { readonly node: "if"; readonly when: Tree; readonly yes: Tree; readonly no: Tree }
  | CompareTree
  | WithinTree
  | { readonly node: "in"; readonly shape: Shape; readonly value: Tree; readonly list: Tree }
  | { readonly node: "in range"; readonly shape: Shape; readonly value: Tree; readonly range: Tree }
  | { readonly node: "number"; readonly op: NumberOp; readonly left: Tree; readonly right: Tree }
  | TimeTree
  | ListTree
  | { readonly node: "range"; readonly from: Tree; readonly to: Tree; readonly open: readonly [boolean, boolean] }
  | ContextTree
  | FilterTree
  /** `list[1]`, `list[-1]`: counted from 1, or from the end. */
  | { readonly node: "at"; readonly of: Tree; readonly index: Tree; readonly shape: Shape }
  | ForTree
  | QuantifiedTree
  | FunctionTree
  | { readonly node: "apply"; readonly to: Tree; readonly of: readonly Tree[] }
  | CallTree;

export interface ListTree {
  readonly node: "list";
  readonly of: readonly Tree[];
  /** One thing where a list was wanted: the list of it alone, of null no list but null (DMN 1.5, 10.3.2.9.4). */
  readonly single?: true;
}

export interface MemberTree {
  /** `members`: of each item of a list. */
  readonly node: "member" | "members";
  readonly of: Tree;
  readonly key: string;
  /** Of the member. */
  readonly shape: Shape;
}

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

export type TimeShape = "date" | "time" | "date-time" | "duration" | "months" | "number";

/** Arithmetic in which a date, a time or a duration takes part. */
export interface TimeTree {
  readonly node: "time";
  readonly op: "+" | "-" | "*" | "/";
  readonly shapes: readonly [left: TimeShape, right: TimeShape];
  readonly left: Tree;
  readonly right: Tree;
}

/** Later entries may read earlier ones by their slots. */
export interface ContextTree {
  readonly node: "context";
  readonly entries: readonly { readonly key: string; readonly slot: number; readonly value: Tree }[];
}

export interface FilterTree {
  readonly node: "filter";
  readonly of: Tree;
  readonly slot: number;
  /** Of an item. */
  readonly shape: Shape;
  readonly when: Tree;
}

/** The items of a list, or all whole numbers or days from one end to the other. */
export type Over = { readonly slot: number; readonly shape: Shape; readonly list: Tree } | OverEnds;

export interface OverEnds {
  readonly slot: number;
  readonly shape: Shape;
  readonly from: Tree;
  readonly to: Tree;
  /** Whether the ends are themselves outside. */
  readonly open: readonly [boolean, boolean];
}

export interface ForTree {
  readonly node: "for";
  readonly over: readonly Over[];
  readonly gives: Tree;
  /** Where the results so far stand for `partial`, if it is read. */
  readonly partial?: number;
}

export interface QuantifiedTree {
  readonly node: "quantified";
  readonly quantifier: "some" | "every";
  readonly over: readonly Over[];
  readonly satisfies: Tree;
}

export interface FunctionTree {
  readonly node: "function";
  readonly slots: readonly number[];
  readonly of: Tree;
  /** What the parameters are, for readers: null of those that the place tells, nothing where it tells all. */
  readonly types?: readonly (Type | null)[];
}

export interface CallTree {
  readonly node: "call";
  /** One of `run/functions`; the checker lets no other name through. */
  readonly name: string;
  readonly of: readonly Tree[];
  /** What it is about, where that makes a difference: the items of a list, the value that is printed. */
  readonly shape?: Shape;
  /** Which arguments are dates that must be known to the day. */
  readonly days?: readonly number[];
}
