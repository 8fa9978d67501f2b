import type { FunctionName } from "../tree.ts";
import type { Type } from "../type.ts";
import { type SubjectStatus, subjectStatuses } from "../value.ts";

/** `numbers`: one list of numbers, or any number of them. */
export type Parameter = "boolean" | "text" | "date" | "list" | "numbers";

export interface Signature {
  readonly takes: readonly Parameter[];
  readonly gives: Type;
}

const boolean: Type = { kind: "boolean" };
const number: Type = { kind: "number" };
const text: Type = { kind: "text" };

/** `concat` has no name to call it by: it is `+`. `age` is also told the day. */
export type Callable = Exclude<FunctionName, "concat" | "age">;

/** The functions that are checked by a table: FEEL's own (DMN 1.5, 10.3.4) and, last, the extensions. */
export const signatures: Readonly<Record<Callable, Signature>> = {
  not: { takes: ["boolean"], gives: boolean },
  contains: { takes: ["text", "text"], gives: boolean },
  "starts with": { takes: ["text", "text"], gives: boolean },
  "ends with": { takes: ["text", "text"], gives: boolean },
  "string length": { takes: ["text"], gives: number },
  "upper case": { takes: ["text"], gives: text },
  "lower case": { takes: ["text"], gives: text },
  count: { takes: ["list"], gives: number },
  min: { takes: ["numbers"], gives: number },
  max: { takes: ["numbers"], gives: number },
  sum: { takes: ["numbers"], gives: number },
  "in words": { takes: ["date"], gives: text },
  "year of": { takes: ["date"], gives: number },
};

export const isCallable = (name: string): name is Callable => Object.hasOwn(signatures, name);

/** All that can be called, with the four that have rules of their own. */
export const signatureNames: readonly string[] = [
  ...Object.keys(signatures),
  "age",
  "list contains",
  "status",
  "today",
];

/** What `status(…)` gives. `pending` is no code to compare with: a rule on a pending subject is itself pending. */
export const statusCodes: readonly SubjectStatus[] = subjectStatuses.filter((status) => status !== "pending");
