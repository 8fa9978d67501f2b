import { compileRule } from "../compile/compile-rule.ts";
import type { Scope } from "../compile/scope.ts";
import type { Rule } from "../rule.ts";

/** A rule as a browser gets it. */
export const published = (source: string, scope: Scope): Rule => {
  const rule = compileRule(source, scope);
  if (!rule.ok) throw new Error(`${source}: ${JSON.stringify(rule.issues)}`);
  const sent: Rule = JSON.parse(JSON.stringify(rule.value));
  return sent;
};
