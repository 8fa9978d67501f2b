import type { Rule } from "../rule.ts";
import { toFunction } from "../to-function.ts";
import { type Env, pending, type Value } from "../value.ts";

const nowhere: Env = { read: () => null, status: () => "undetermined", today: "0001-01-01" };

/** What a rule that reads nothing always gives; undefined for one that hangs on something. */
export const constantOf = (rule: Rule): Value | undefined => {
  if (rule.reads.length > 0) return undefined;
  const value = toFunction(rule)(nowhere);
  return value === pending ? undefined : value;
};
