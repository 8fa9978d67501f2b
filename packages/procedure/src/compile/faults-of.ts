import { type Outcome, unlessIssues } from "@motlan/kernel";
import type { Rule } from "@motlan/rules";
import { compileRule, type Scope, unusablePatterns } from "@motlan/rules/compile";
import { inForm, type NotAtHand, notAtHand } from "./not-at-hand.ts";

interface Fault {
  readonly code: string;
  readonly path: string;
  readonly params: { readonly name: string };
}

/** What keeps a rule that is right by its types from ever giving anything where it runs. */
export const faultsOf = (rule: Rule, without: NotAtHand): readonly Fault[] => {
  const lacking = notAtHand(rule, without);
  return [
    ...(lacking === undefined ? [] : [{ code: without.code, path: "", params: { name: lacking } }]),
    ...unusablePatterns(rule).map((name) => ({ code: "pattern-unusable", path: "", params: { name } })),
  ];
};

/** A condition of the dictionary, or of one value, that can give something where it runs. */
export const compileCondition = (source: string, scope: Scope): Outcome<Rule> => {
  const rule = compileRule(source, scope, "boolean");
  return rule.ok ? unlessIssues(faultsOf(rule.value, inForm), () => rule.value) : rule;
};
