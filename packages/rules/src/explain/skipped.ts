import { type Inner, isInnerList } from "../run/inner.ts";
import { maxSteps } from "../run/limit.ts";
import { clauseOf } from "../run/run-iterate.ts";
import type { QuantifiedTree, Tree } from "../tree.ts";
import type { Env } from "../value.ts";
import { decidingTruth, type Seen } from "./deciders.ts";
import type { Evaluation } from "./observe.ts";
import { partsOf } from "./parts.ts";

/** How many items there are, where there is one list of them. */
const countOf = ({ over: [over, ...more] }: QuantifiedTree, seen: readonly Seen[], env: Env): number => {
  if (over === undefined || more.length > 0) return 0;
  const clause = clauseOf(over, (part) => () => seen.find(({ tree }) => tree === part)?.value ?? null);
  const items: Inner = clause.items(env, { at: [], left: maxSteps });
  return isInnerList(items) ? items.length : 0;
};

/** The condition once for each item that `some` or `every` did not come to, since one before them decided. */
const itemsLeft = ({ tree, value, of }: Evaluation<Seen>, env: Env): readonly Tree[] => {
  if (tree.node !== "quantified" || value !== decidingTruth(tree)) return [];
  const done = of.filter((one) => one.tree === tree.satisfies).length;
  return Array.from({ length: Math.max(0, countOf(tree, of, env) - done) }, () => tree.satisfies);
};

/** What was not looked at: the outcome was decided before it, or could not be by it. */
export const skippedIn = (evaluation: Evaluation<Seen>, env: Env): readonly Tree[] => {
  const seen = new Set(evaluation.of.map(({ tree }) => tree));
  const never = partsOf(evaluation.tree).filter((part) => !seen.has(part));
  return [...never, ...itemsLeft(evaluation, env)];
};
