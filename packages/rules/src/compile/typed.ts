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

/** What an iteration, a filter, a function or a context has given a name. */
export interface Local {
  readonly type: Type;
  readonly tree: Tree;
}

export type Locals = ReadonlyMap<string, Local>;

/** The type checker, handed down so that the checks of each family need not import each other. */
export interface Checker {
  readonly scope: Scope;
  readonly issues: Issue[];
  /** What the rule depends on, in the order in which it was met. */
  readonly reads: Set<string>;
  readonly locals: Locals;
  check(syntax: Syntax): Typed;
  /** A place for a value while the rule runs. */
  slot(): number;
  /** The same checker where more names are known. */
  within(more: Iterable<readonly [string, Local]>): Checker;
}

export const typed = ({ from, to }: Place, type: Type, tree: Tree): Typed => ({ type, tree, texts: [], from, to });

/** What stands for an expression that was refused: null goes with every type, so that one slip is one issue. */
export const blank = (place: Place): Typed => typed(place, { kind: "null" }, { node: "literal", value: null });

/** One thing where a list is wanted: FEEL takes it for the list of it (DMN 1.5, 10.3.2.9.4). */
export const listOfOne = (of: Typed): Typed => ({
  ...of,
  type: { kind: "list", of: of.type },
  tree: { node: "list", of: [of.tree], single: true },
});

export const complain = (checker: Checker, place: Place, [code, details]: [ProblemCode, Details]): void => {
  checker.issues.push(problem(code, place, details));
};

/** Complains, and gives what stands for the refused. */
export const reject = (checker: Checker, place: Place, problemAt: [ProblemCode, Details]): Typed => {
  complain(checker, place, problemAt);
  return blank(place);
};

/** Whether anything in a tree reads what a slot holds. */
export const readsSlot = (tree: Tree, slot: number): boolean =>
  JSON.stringify(tree).includes(`{"node":"local","slot":${slot}}`);
