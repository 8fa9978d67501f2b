import type { Tree } from "../tree.ts";
import { type Env, pending } from "../value.ts";
import { type Inner, isOpen, type Locals, type Run } from "./inner.ts";
import { agreed } from "./run-logic.ts";
import { writtenIn } from "./written.ts";

interface Case {
  readonly when: Run;
  readonly yes: Run;
  /** Where that is written out, it need not be run. */
  readonly value: Inner | undefined;
}

interface Choice {
  readonly cases: readonly Case[];
  readonly last: Run;
}

/** The conditions of `if … else if … else` in their order, each with what it leads to. */
const choiceOf = (tree: Tree, make: (tree: Tree) => Run): Choice => {
  if (tree.node !== "if") return { cases: [], last: make(tree) };
  const { cases, last } = choiceOf(tree.no, make);
  return { cases: [{ when: make(tree.when), yes: make(tree.yes), value: writtenIn(tree.yes) }, ...cases], last };
};

/** What `runIf` gives where the condition is open, which has been run and is not run again. */
const undecided = (yes: Run, no: Run): ((holds: Inner, env: Env, locals: Locals) => Inner) => {
  return (holds, env, locals) => (holds === pending ? pending : agreed(yes(env, locals), no(env, locals)));
};

const one = ({ when, yes, value }: Case, no: Run): Run => {
  const either = undecided(yes, no);
  return (env, locals) => {
    const holds = when(env, locals);
    if (holds === true) return value === undefined ? yes(env, locals) : value;
    return isOpen(holds) ? either(holds, env, locals) : no(env, locals);
  };
};

/** The same of two conditions, one after the other: a closure for each of them takes half as long again. */
const two = (first: Case, second: Case, no: Run): Run => {
  const { when: when1, yes: yes1, value: value1 } = first;
  const { when: when2, yes: yes2, value: value2 } = second;
  const [either1, either2] = [undecided(yes1, one(second, no)), undecided(yes2, no)];
  return (env, locals) => {
    const holds1 = when1(env, locals);
    if (holds1 === true) return value1 === undefined ? yes1(env, locals) : value1;
    if (isOpen(holds1)) return either1(holds1, env, locals);
    const holds2 = when2(env, locals);
    if (holds2 === true) return value2 === undefined ? yes2(env, locals) : value2;
    return isOpen(holds2) ? either2(holds2, env, locals) : no(env, locals);
  };
};

const chosen = ([first, second, ...more]: readonly Case[], last: Run): Run => {
  if (first === undefined) return last;
  return second === undefined ? one(first, last) : two(first, second, chosen(more, last));
};

/** The conditions of `if … else if … else` two by two; gives what `runIf` does. */
export const runChoice = (tree: Tree, make: (tree: Tree) => Run): Run => {
  const { cases, last } = choiceOf(tree, make);
  return chosen(cases, last);
};
