import type { Rule } from "../rule.ts";
import { type Inner, isOpen } from "../run/inner.ts";
import { maxSteps } from "../run/limit.ts";
import { runTree } from "../run/run-tree.ts";
import { settle } from "../run/settle.ts";
import { endedInTime } from "../to-function.ts";
import { type Env, pending, type Value } from "../value.ts";

const nowhere: Env = { read: () => null, status: () => "undetermined", today: "0001-01-01" };

const known = new WeakMap<Rule, { readonly value: Inner | undefined }>();

const workedOut = (rule: Rule): Inner | undefined => {
  if (rule.reads.length > 0) return undefined;
  const value = endedInTime(runTree(rule.tree))(nowhere, { at: [], left: maxSteps });
  return isOpen(value) ? undefined : value;
};

/** What a rule that reads nothing always gives, to the last digit; undefined for one that hangs on something. */
export const innerConstantOf = (rule: Rule): Inner | undefined => {
  const before = known.get(rule);
  if (before !== undefined) return before.value;
  const value = workedOut(rule);
  known.set(rule, { value });
  return value;
};

/** The same as seen from outside. */
export const constantOf = (rule: Rule): Value | undefined => {
  const value = innerConstantOf(rule);
  const settled = value === undefined ? pending : settle(value);
  return settled === pending ? undefined : settled;
};
