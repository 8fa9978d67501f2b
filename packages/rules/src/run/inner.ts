import { type Env, type Pending, pending, type Value } from "../value.ts";
import { Span } from "./span.ts";

/**
 * The outcome that hangs on the unknown part of a partial date. It spreads like pending, so that no branch is taken
 * on a guess, and leaves the rule as null. FEEL's own null would not do: `if null` takes the else branch.
 */
export const unsure: unique symbol = Symbol("unsure");
export type Unsure = typeof unsure;

/** A value while a rule runs: as outside, or still open, or a date or duration known only between two days. */
export type Inner = Value | Pending | Unsure | Span | readonly Inner[];
export type Truth = boolean | null | Pending | Unsure;

/** One compiled expression. */
export type Run = (env: Env) => Inner;

/** What a strict operation gives when an operand is open, or else when one is not of its kind (or null). */
export const held = (a: Inner, b: Inner): Pending | Unsure | null => {
  if (a === pending || b === pending) return pending;
  return a === unsure || b === unsure ? unsure : null;
};

export const isInnerList = (value: Inner): value is readonly Inner[] => Array.isArray(value);

export const isContext = (value: Inner): value is { readonly [key: string]: Value } =>
  typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof Span);
