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
    for (const one of cases) {
      // Taken out before it is called: as a method it would be handed its case as well.
      const { when } = one;
      const holds = when(env, locals);
      if (holds === true) {
        const { yes, value } = one;
        return value === undefined ? yes(env, locals) : value;
      }
      if (isOpen(holds)) {
        const { whole } = one;
        return whole(env, locals);
      }
    }
    return last(env, locals);
  };
};
