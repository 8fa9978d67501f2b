import { type Outcome, unlessIssues } from "@motlan/kernel";
import type { Rule } from "../rule.ts";
import { provideAll } from "../run/functions/functions.ts";
import type { Type } from "../type.ts";
import { makeChecker } from "./check.ts";
import { expectKind } from "./check-operation.ts";
import { expectType } from "./output-type.ts";
import { parseRule } from "./parse.ts";
import type { Scope } from "./scope.ts";

// Who compiles rules may run any of them.
provideAll();

/**
 * A rule from its text, checked against the types of the names in scope. With `expected`, the result must be of that
 * kind, or of that type (a code will do for a text, an amount for a number; null always does; of a code, texts have to
 * be in its list). What fails is an issue with its place in the text:
 * `params.from` and `params.to`, and where they help `name`, `expected`, `found`, `suggestion`, `hint`.
 */
export const compileRule = (source: string, scope: Scope, expected?: Type["kind"] | Type): Outcome<Rule> => {
  const syntax = parseRule(source, scope);
  if (!syntax.ok) return syntax;
  const checker = makeChecker(scope);
  const value = checker.check(syntax.value);
  if (typeof expected === "string") expectKind(checker, value, expected);
  else if (expected !== undefined) expectType({ value, checker }, expected);
  return unlessIssues(checker.issues, () => ({ type: value.type, reads: [...checker.reads], tree: value.tree }));
};
