import type { Rule } from "../rule.ts";
import type { Type } from "../type.ts";
import type { Aggregate, Bounds, HitPolicy, PlainValue } from "./definition.ts";

/** A column that is tested: the rule that gives its value, and the only values allowed, if they are listed. */
export interface TableInput extends Rule {
  readonly values?: readonly PlainValue[];
  readonly whole?: Bounds;
}

export interface TableOutput {
  readonly name: string;
  readonly type: Type;
  /** The only values allowed, in order of priority. */
  readonly values?: readonly PlainValue[];
  /** Where no rule matches: of the output's type, but of the table's where hits are listed or counted. */
  readonly default?: Rule;
}

export interface TableRule {
  /** For each input, a condition that reads the tested value at `?`. */
  readonly when: readonly Rule[];
  /** For each output. */
  readonly gives: readonly Rule[];
}

/** A decision table as published: plain JSON, which browser and server turn into closures with `toTableFunction`. */
export interface Table {
  readonly hit: HitPolicy;
  readonly aggregate?: Aggregate;
  /** Of what the table gives. */
  readonly type: Type;
  /** What the table depends on, as in a rule. */
  readonly reads: readonly string[];
  readonly inputs: readonly TableInput[];
  readonly outputs: readonly TableOutput[];
  readonly rules: readonly TableRule[];
}
