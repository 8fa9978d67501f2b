import type { Rule } from "../rule.ts";
import type { Inner, Locals, Truth } from "../run/inner.ts";
import { truth } from "../run/run-logic.ts";
import { runTree } from "../run/run-tree.ts";
import type { Tree } from "../tree.ts";
import type { Env } from "../value.ts";

/** A condition is not null here: that is no match. */
export type Match = Exclude<Truth, null>;

/** The slot that `compileTests` keeps free. */
const slot = 0;

const isTested = (part: unknown): boolean =>
  typeof part === "object" &&
  part !== null &&
  "node" in part &&
  part.node === "read" &&
  "path" in part &&
  part.path === "?";

/** `?` as a local name: a tested value may be one that no environment could give, such as an unsure one. */
const withLocal = (tree: Tree): Tree => {
  const made: Tree = JSON.parse(JSON.stringify(tree), (_, part: unknown) =>
    isTested(part) ? { node: "local", slot } : part,
  );
  return made;
};

/** Whether a cell matches a tested value. */
export const runCell = (cell: Rule): ((value: Inner, env: Env, locals: Locals) => Match) => {
  const run = runTree(withLocal(cell.tree));
  return (value, env, locals) => {
    locals.at[slot] = value;
    return truth(run(env, locals)) ?? false;
  };
};
