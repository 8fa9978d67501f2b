import type { Shape } from "../../type.ts";
import type { Env } from "../../value.ts";
import type { Inner, Locals } from "../inner.ts";

export interface Around {
  readonly env: Env;
  readonly locals: Locals;
}

export type Apply = (args: readonly Inner[], around: Around) => Inner;

/** A function of the language. Arguments are never open: those do not get here. */
export interface FeelFunction {
  /** Whether it is told of nulls; else one null makes the result null. */
  readonly nulls: boolean;
  /** Made once for what a call is about. */
  readonly make: (shape: Shape) => Apply;
  /** The same of one argument, or of two, without a list of them. */
  readonly one?: (a: Inner) => Inner;
  readonly two?: (a: Inner, b: Inner) => Inner;
  /** The same where the second is written in the rule: made once for that; null where such a call has no short form. */
  readonly written?: (b: Inner) => ((a: Inner, locals: Locals) => Inner) | null;
}

export const strict = (apply: Apply): FeelFunction => ({ nulls: false, make: () => apply });

export const strictOne = (one: (a: Inner) => Inner): FeelFunction => ({ ...strict(([a = null]) => one(a)), one });

export const strictTwo = (two: (a: Inner, b: Inner) => Inner): FeelFunction => ({
  ...strict(([a = null, b = null]) => two(a, b)),
  two,
});

export const strictOn = (make: (shape: Shape) => Apply): FeelFunction => ({ nulls: false, make });

export const lenient = (apply: Apply): FeelFunction => ({ nulls: true, make: () => apply });

export const lenientOn = (make: (shape: Shape) => Apply): FeelFunction => ({ nulls: true, make });
