import { counted } from "../run/counted.ts";
import type { Inner, Run } from "../run/inner.ts";
import { isCounted } from "../run/is-counted.ts";
import { maxSteps, TooManySteps } from "../run/limit.ts";
import { type Make, runNode } from "../run/run-tree.ts";
import type { Tree } from "../tree.ts";
import type { Env } from "../value.ts";

/** What came of one evaluation of a node. */
export interface Evaluation<T> {
  readonly tree: Tree;
  readonly value: Inner;
  /** What was made of the evaluations inside it, in their order: a part may be there many times, or not at all. */
  readonly of: readonly T[];
}

/**
 * Runs a tree as `toFunction` does, and makes something of each evaluation. Undefined where it goes on for more than
 * `maxSteps` items. Each node must be an object of its own, as in a tree that is read from JSON.
 */
export const observe = <T>(tree: Tree, note: (evaluation: Evaluation<T>) => T): ((env: Env) => T | undefined) => {
  let inside: T[] = [];
  const watched = (part: Tree, make: Make): Run => {
    const run = runNode(part, make);
    return (env, locals) => {
      const beside = inside;
      inside = [];
      const value = run(env, locals);
      beside.push(note({ tree: part, value, of: inside }));
      inside = beside;
      return value;
    };
  };
  const plainly: Make = (part) => watched(part, plainly);
  const run = isCounted(tree) ? counted(watched)(tree) : plainly(tree);
  return (env) => {
    const whole: T[] = [];
    inside = whole;
    try {
      run(env, { at: [], left: maxSteps });
    } catch (error) {
      if (!(error instanceof TooManySteps)) throw error;
      // What the whole came to may be noted already: it was too much all the same.
      return undefined;
    }
    return whole[0];
  };
};

/** A tree of which no two nodes are one object. */
export const unshared = (tree: Tree): Tree => {
  const copy: Tree = JSON.parse(JSON.stringify(tree));
  return copy;
};
