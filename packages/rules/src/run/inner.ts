import type { Big } from "big.js";
import type { DateTime } from "../time/date-time.ts";
import type { DayTime } from "../time/day-time.ts";
import type { Time } from "../time/time.ts";
import type { YearMonth } from "../time/year-month.ts";
import { type Env, type Pending, pending, type Value } from "../value.ts";
import { Span } from "./span.ts";

/**
 * The outcome that hangs on the unknown part of a partial date. It spreads like pending, so that no branch is taken
 * on a guess, and leaves the rule as null. FEEL's own null would not do: `if null` takes the else branch.
 */
export const unsure: unique symbol = Symbol("unsure");
export type Unsure = typeof unsure;

/** A value while a rule runs: as outside, or still open, or one that JSON has no form of. */
export type Inner =
  | Value
  | Pending
  | Unsure
  | Big
  | Time
  | DateTime
  | DayTime
  | YearMonth
  | Span
  | Between
  | Range
  | Callable
  | readonly Inner[]
  | InnerContext;

/** A function as a value: what `function(x) …` gives. */
export class Callable {
  readonly call: (args: readonly Inner[]) => Inner;

  constructor(call: (args: readonly Inner[]) => Inner) {
    this.call = call;
  }
}

/** A whole number known only to lie between two, both possible: the age of whoever was born in 1950. */
export class Between {
  readonly from: number;
  readonly to: number;

  constructor(from: number, to: number) {
    this.from = from;
    this.to = to;
  }
}

/** A range as a value: `[1..3)`. */
export class Range {
  readonly from: Inner;
  readonly to: Inner;
  /** Whether the ends are themselves outside. */
  readonly open: readonly [boolean, boolean];

  constructor(from: Inner, to: Inner, open: readonly [boolean, boolean]) {
    this.from = from;
    this.to = to;
    this.open = open;
  }
}

export interface InnerContext {
  readonly [key: string]: Inner;
}

export type Truth = boolean | null | Pending | Unsure;

/** What a run has at hand beside the environment: the values of local names by slot, and what is left to be done. */
export interface Locals {
  readonly at: Inner[];
  left: number;
  /** Where the rule reads its values, if it was made to read a plain context. */
  readonly context?: InnerContext | undefined;
}

/** For a rule in which nothing is counted: one for all its runs, and never spent. */
export const none: Locals = { at: [], left: Number.POSITIVE_INFINITY };

/** One compiled expression. */
export type Run = (env: Env, locals: Locals) => Inner;

/** Whether a value is not known yet, or hangs on an unknown day. */
export const isOpen = (value: Inner): value is Pending | Unsure => typeof value === "symbol";

/** A number between two is only compared; whatever else is done with it is unsure. */
export const isUnsure = (value: Inner): boolean => value === unsure || value instanceof Between;

/** What a strict operation gives when an operand is open, or else when one is not of its kind (or null). */
export const held = (a: Inner, b: Inner): Pending | Unsure | null => {
  if (a === pending || b === pending) return pending;
  return isUnsure(a) || isUnsure(b) ? unsure : null;
};

/** Of several: pending if one is, else unsure if one is. */
export const openOf = (values: readonly Inner[]): Pending | Unsure | undefined => {
  if (values.includes(pending)) return pending;
  return values.some(isUnsure) ? unsure : undefined;
};

export const isInnerList = (value: Inner): value is readonly Inner[] => Array.isArray(value);

/** Nearly every context is told by its constructor, without asking for its prototype, which is slow. */
const isPlain = (value: object): boolean => {
  if (value.constructor === Object) return true;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
};

export const isContext = (value: Inner): value is InnerContext =>
  typeof value === "object" && value !== null && isPlain(value);
