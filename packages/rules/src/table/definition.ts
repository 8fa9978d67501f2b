import type { Type } from "../type.ts";

/** What happens where more than one rule matches (DMN 1.5, 8.2.10). */
export type HitPolicy = "unique" | "any" | "priority" | "first" | "rule order" | "output order" | "collect";

/** What `collect` makes of the outputs; without one, a list: `C+`, `C<`, `C>`, `C#`. */
export type Aggregate = "sum" | "min" | "max" | "count";

/** A value as data: dates, times and durations are ISO texts. */
export type PlainValue = boolean | number | string;

export interface Bounds {
  readonly min?: number;
  readonly max?: number;
}

export interface InputDefinition {
  /** What is tested: `age(child.birthDate)`. */
  readonly expression: string;
  /** The only values that it can have; with another, the table gives null. */
  readonly values?: readonly PlainValue[];
  /** Of a number of which it is known that it is whole, and within what: for the analysis. */
  readonly whole?: Bounds;
}

export type OutputKind = Exclude<Type["kind"], "null" | "function" | "range" | "subject">;

export interface OutputDefinition {
  readonly name: string;
  /** A kind of which the expressions say more, or where more is known the whole type: the codes of a list. */
  readonly type: OutputKind | Type;
  /** The only values that it can have, the one that goes first first: what `priority` and `output order` go by. */
  readonly values?: readonly PlainValue[];
  /** What it is where no rule matches: with a policy that lists or counts the hits, what the table gives then. */
  readonly default?: string;
}

export interface RuleDefinition {
  /** A cell for each input: `-`, `"student", "pensioner"`, `[18..25)`. */
  readonly when: readonly string[];
  /** An expression for each output. */
  readonly gives: readonly string[];
  readonly note?: string;
}

/** A decision table as it is written down (DMN 1.5, chapter 8). */
export interface TableDefinition {
  readonly hit: HitPolicy;
  readonly aggregate?: Aggregate;
  readonly inputs: readonly InputDefinition[];
  readonly outputs: readonly OutputDefinition[];
  readonly rules: readonly RuleDefinition[];
}
