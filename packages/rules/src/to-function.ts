import type { Rule } from "./rule.ts";
import { runTree } from "./run/run-tree.ts";
import { settle } from "./run/settle.ts";
import type { Env, Pending, Value } from "./value.ts";

/**
 * The rule as a function of what it reads. Built once from closures, without generated code, so that a strict
 * content-security policy holds. What hangs on the unknown part of a partial date is null.
 */
export const toFunction = (rule: Rule): ((env: Env) => Value | Pending) => {
  const run = runTree(rule.tree);
  return (env) => settle(run(env));
};
