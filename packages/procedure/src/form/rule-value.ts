import { type Env, type Pending, type Rule, toFunction, type Value } from "@motlan/rules";

const compiled = new WeakMap<Rule, (env: Env) => Value | Pending>();

/** The value of a published rule; each is turned into closures once. */
export const ruleValue = (rule: Rule, env: Env): Value | Pending => {
  const known = compiled.get(rule);
  if (known !== undefined) return known(env);
  const run = toFunction(rule);
  compiled.set(rule, run);
  return run(env);
};
