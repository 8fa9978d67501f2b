import type { Rule } from "./rule.ts";
import { none, type Run } from "./run/inner.ts";
import { isCounted } from "./run/is-counted.ts";
import { maxSteps, TooManySteps } from "./run/limit.ts";
import { runTree } from "./run/run-tree.ts";
import { settle } from "./run/settle.ts";
import type { Env, Pending, Value } from "./value.ts";

/** Null, and told to the environment, where a run goes on for more than `maxSteps` items. */
export const endedInTime = (run: Run): Run => {
  return (env, locals) => {
    try {
      return run(env, locals);
    } catch (error) {
      if (!(error instanceof TooManySteps)) throw error;
      env.onTooLong?.();
      return null;
    }
  };
};

/**
 * The rule as a function of what it reads. Built once from closures, without generated code, so that a strict
 * content-security policy holds. What hangs on the unknown part of a partial date is null, and so is what goes on for
 * more than `maxSteps` items.
 */
export const toFunction = (rule: Rule): ((env: Env) => Value | Pending) => {
  const run = runTree(rule.tree);
  if (!isCounted(rule.tree)) return (env) => settle(run(env, none));
  const inTime = endedInTime(run);
  return (env) => settle(inTime(env, { at: [], left: maxSteps }));
};
