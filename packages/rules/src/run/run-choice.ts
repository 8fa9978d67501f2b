import type { Tree } from "../tree.ts";
import { type Inner, isOpen, type Run } from "./inner.ts";
import { runIf } from "./run-logic.ts";
import { writtenIn } from "./written.ts";

interface Case {
  readonly when: Run;
  readonly yes: Run;
  /** Where that is written out, it need not be run. */
  readonly value: Inner | undefined;
  /** The `if` that begins here. */
  readonly whole: Run;
}

interface Choice {
  readonly cases: readonly Case[];
  readonly last: Run;
}

/** The conditions of `if … else if … else` in their order, each with what it leads to. */
const choiceOf = (tree: Tree, make: (tree: Tree) => Run): Choice => {
  if (tree.node !== "if") return { cases: [], last: make(tree) };
  const { cases, last } = choiceOf(tree.no, make);
  const [when, yes] = [make(tree.when), make(tree.yes)];
  const whole = runIf({ when, yes, no: cases[0]?.whole ?? last });
  return { cases: [{ when, yes, value: writtenIn(tree.yes), whole }, ...cases], last };
};

/** What `runIf` gives, by one closure for all the conditions; what one leaves open is left to `runIf`. */
export const runChoice = (tree: Tree, make: (tree: Tree) => Run): Run => {
  const { cases, last } = choiceOf(tree, make);
  return (env, locals) => {
    for (const { when, yes, value, whole } of cases) {
      const holds = when(env, locals);
      if (holds === true) return value === undefined ? yes(env, locals) : value;
      if (isOpen(holds)) return whole(env, locals);
    }
    return last(env, locals);
  };
};
