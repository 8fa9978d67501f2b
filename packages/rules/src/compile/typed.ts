import type { Issue } from "@motlan/kernel";
import type { Tree } from "../tree.ts";
import type { Type } from "../type.ts";
import { type Details, type ProblemCode, problem } from "./problems.ts";
import type { Scope } from "./scope.ts";
import type { Place, Syntax } from "./syntax.ts";

/** A text written out in the rule, which may end up as the value: it is checked where that meets a code list. */
export interface WrittenText extends Place {
  readonly value: string;
}

export interface Typed extends Place {
  readonly type: Type;
  readonly tree: Tree;
  readonly texts: readonly WrittenText[];
}

/** The type checker, handed down so that the checks of each family need not import each other. */
export interface Checker {
  readonly scope: Scope;
  readonly issues: Issue[];
  /** What the rule depends on, in the order in which it was met. */
  readonly reads: Set<string>;
  check(syntax: Syntax): Typed;
}

export const typed = ({ from, to }: Place, type: Type, tree: Tree): Typed => ({ type, tree, texts: [], from, to });

/** What stands for an expression that was refused: null goes with every type, so that one slip is one issue. */
export const blank = (place: Place): Typed => typed(place, { kind: "null" }, { node: "literal", value: null });

export const complain = (checker: Checker, place: Place, [code, details]: [ProblemCode, Details]): void => {
  checker.issues.push(problem(code, place, details));
};
