import type { Rule } from "./rule.ts";
import { compareKey } from "./run/compare-key.ts";
import { counted } from "./run/counted.ts";
import { none, type Run } from "./run/inner.ts";
import { isCounted } from "./run/is-counted.ts";
import { maxSteps } from "./run/limit.ts";
import { givenUnder, readKeys } from "./run/read-keys.ts";
import { runSum } from "./run/run-sum.ts";
import { type Make, runFast, runNode } from "./run/run-tree.ts";
import { settle } from "./run/settle.ts";
import { endedInTime } from "./to-function.ts";
import type { Tree } from "./tree.ts";
import type { Env, Pending, Value } from "./value.ts";

/** What a rule may need beside the values of a context. */
export type Surroundings = Omit<Env, "read">;

/** There is no date (what reads it is null), and nothing is known of subjects. */
const nowhere: Env = { read: () => null, status: () => "undetermined", today: "" };

const envOf = (surroundings: Partial<Surroundings> | undefined): Env =>
  surroundings === undefined ? nowhere : { ...nowhere, ...surroundings };

/** As `runTree`, but for how values are read. */
const runOverNode = (tree: Tree, make: Make): Run => {
  if (tree.node === "read") return readKeys(tree.path, tree.shape);
  return tree.node === "compare" ? compareKey(tree, runNode(tree, make)) : runFast(tree, make);
};

const runOver: Make = (tree) => runSum(tree, givenUnder, runOverNode(tree, runOver));
const runOverCounted = counted(runOverNode);

export type OverContext = (
  context: Readonly<Record<string, Value>>,
  surroundings?: Partial<Surroundings>,
) => Value | Pending;

/**
 * The rule as a function of a plain context, in which the path `spouse.income` leads to a member of a member. Gives
 * what `toFunction` does, and is faster: keys are read where they are.
 */
export const overContext = (rule: Rule): OverContext => {
  const isCountedRule = isCounted(rule.tree);
  const run = (isCountedRule ? runOverCounted : runOver)(rule.tree);
  if (!isCountedRule) return (context, around) => settle(run(envOf(around), { ...none, context }));
  const inTime = endedInTime(run);
  return (context, around) => settle(inTime(envOf(around), { at: [], left: maxSteps, context }));
};
