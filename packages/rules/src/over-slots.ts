import type { Rule } from "./rule.ts";
import { counted } from "./run/counted.ts";
import { inSlots, type SlotOf } from "./run/in-slots.ts";
import { none, type Run } from "./run/inner.ts";
import { isCounted } from "./run/is-counted.ts";
import { maxSteps } from "./run/limit.ts";
import { givenAt, givenIn, runGiven } from "./run/run-read.ts";
import { runSum } from "./run/run-sum.ts";
import { type Make, runFast } from "./run/run-tree.ts";
import { settle } from "./run/settle.ts";
import { endedInTime } from "./to-function.ts";
import type { CallTree, Tree } from "./tree.ts";
import type { Env, Pending, Value } from "./value.ts";

const isWrittenPattern = (part: unknown): part is CallTree => {
  if (typeof part !== "object" || part === null || !("name" in part) || part.name !== "matches") return false;
  if (!("of" in part) || !Array.isArray(part.of)) return false;
  const [, pattern, ...flags]: readonly Tree[] = part.of;
  return pattern?.node === "literal" && flags.length === 0;
};

/**
 * Without one pattern that is written out: it is looked for in one text, at a cost that `matches` itself bounds. Several
 * would add up.
 */
const apartFromOnePattern = (tree: Tree): Tree => {
  let patterns = 0;
  const apart = (_: string, part: unknown): unknown => {
    if (!isWrittenPattern(part)) return part;
    patterns += 1;
    return patterns === 1 ? part.of[0] : part;
  };
  return JSON.parse(JSON.stringify(tree, apart));
};

/**
 * As `toFunction`, for an environment that keeps its values in numbered slots (`at`): gives what `toFunction` does,
 * without looking a path up each time. `slotOf` says where the value at a path is kept; undefined if it is read by its path.
 */
export const overSlots = (rule: Rule, slotOf: SlotOf): ((env: Env) => Value | Pending) => {
  const given = (path: string): Run => {
    const slot = slotOf(path);
    return slot === undefined ? givenAt(path) : givenIn(slot);
  };
  const node = (tree: Tree, make: Make): Run =>
    tree.node === "read" ? runGiven(given(tree.path), tree.shape) : runFast(tree, make);
  if (isCounted(apartFromOnePattern(rule.tree))) {
    const inTime = endedInTime(counted(node)(rule.tree));
    return (env) => settle(inTime(env, { at: [], left: maxSteps }));
  }
  const plainly: Make = (tree) => runSum(tree, given, node(tree, make));
  const make: Make = (tree) => {
    const run = plainly(tree);
    return inSlots(tree, slotOf, (env) => run(env, none)) ?? run;
  };
  const run = plainly(rule.tree);
  const settled = (env: Env) => settle(run(env, none));
  return inSlots(rule.tree, slotOf, settled) ?? settled;
};
