import { type Issue, issue } from "@motlan/kernel";

/** What can be wrong with a table beside what is wrong with the rules in it (`ProblemCode`). */
export type TableProblemCode =
  /** It is not written as a table is: `path` says which part. */
  | "table-malformed"
  /** No inputs, outputs or rules. `expected` says which. */
  | "table-empty"
  | "table-too-large"
  /** A rule has more or fewer cells than the table has columns. */
  | "table-width"
  | "table-input-twice"
  | "table-output-twice"
  /** A listed value is not of the type, or is listed twice. */
  | "table-value"
  /** An output is none of the values listed for it. */
  | "table-value-unknown"
  /** `priority` and `output order` need an output with listed values. */
  | "table-priority"
  /** Only `collect` aggregates, and only one output: numbers, or for `min` and `max` what has an order. */
  | "table-aggregate"
  /** A default stands for all outputs or none, and not beside a list of what several give. */
  | "table-default";

/** `path` is the place in the definition: `rules[2].when[1]`, counted from 0. */
export const tableProblem = (code: TableProblemCode, path: string, params: Issue["params"] = {}): Issue =>
  issue(code, path, params);
