import { type Issue, issue } from "@motlan/kernel";
import type { Place, Syntax } from "./syntax.ts";

export type ProblemCode =
  | "rule-too-long"
  | "rule-too-deep"
  | "rule-syntax"
  | "rule-unsupported"
  | "rule-literal"
  | "rule-unknown-name"
  | "rule-unknown-function"
  | "rule-arguments"
  | "rule-name-twice"
  | "rule-type"
  | "rule-code-unknown";

export interface Details {
  /** The name or text that the problem is about, as written. */
  readonly name?: string | undefined;
  readonly expected?: string | undefined;
  readonly found?: string | undefined;
  /** What to write instead. */
  readonly suggestion?: string | undefined;
  /** A stable key for advice, where the code says too little: `bracket-the-test`. */
  readonly hint?: string | undefined;
  readonly list?: string | undefined;
}

/** An issue at a place of the source: `params` has `from` and `to` (offsets) beside the details. */
export const problem = (code: ProblemCode, place: Place, details: Details = {}): Issue => {
  const given = Object.entries(details).filter((entry): entry is [string, string] => typeof entry[1] === "string");
  return issue(code, "", { from: place.from, to: place.to, ...Object.fromEntries(given) });
};

/** What stands in the syntax for an expression that was refused: it fits any type, so that one slip is one issue. */
export const refused = ({ from, to }: Place): Syntax => ({ kind: "refused", from, to });
