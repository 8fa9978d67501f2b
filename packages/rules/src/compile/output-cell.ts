import { type Issue, type Outcome, ok } from "@motlan/kernel";
import type { Rule } from "../rule.ts";
import { makeChecker } from "./check.ts";
import { issueAt, located } from "./located.ts";
import { parseRule } from "./parse.ts";
import type { Scope } from "./scope.ts";
import type { Checker, Typed } from "./typed.ts";

/** A text of a definition, and where it stands: `rules[2].gives[0]`. */
export interface Placed {
  readonly text: string;
  readonly path: string;
}

/** An expression of an output: checked by itself, and then as one of its column. */
export interface OutputCell {
  readonly path: string;
  readonly value: Typed;
  readonly checker: Checker;
}

export const readCell = ({ text, path }: Placed, scope: Scope): Outcome<OutputCell> => {
  const syntax = located(parseRule(text, scope), path);
  if (!syntax.ok) return syntax;
  const checker = makeChecker(scope);
  return ok({ path, value: checker.check(syntax.value), checker });
};

export const issuesOf = ({ checker, path }: OutputCell): readonly Issue[] => checker.issues.map(issueAt(path));

export const ruleOf = ({ value, checker }: OutputCell): Rule => ({
  type: value.type,
  reads: [...checker.reads],
  tree: value.tree,
});
