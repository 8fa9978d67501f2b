import type { Rule } from "../rule.ts";
import type { Inner, Locals, Truth } from "../run/inner.ts";
import { truth } from "../run/run-logic.ts";
import { runTree } from "../run/run-tree.ts";
import type { Env } from "../value.ts";
import { withTested } from "./with-tested.ts";

/** A condition is not null here: that is no match. */
export type Match = Exclude<Truth, null>;

/** The slot that `compileTests` keeps free. */
const slot = 0;

/**
 * Whether a cell matches a tested value, which it finds under a local name: it may be one that no environment could
 * give, such as an unsure one.
 */
export const runCell = (cell: Rule): ((value: Inner, env: Env, locals: Locals) => Match) => {
  const run = runTree(withTested(cell.tree, { node: "local", slot }));
  return (value, env, locals) => {
    locals.at[slot] = value;
    return truth(run(env, locals)) ?? false;
  };
};
