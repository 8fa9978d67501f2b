import type { Rule } from "../rule.ts";
import { Callable, type Inner, unsure } from "../run/inner.ts";
import { hasPartialDate } from "../run/partial.ts";
import { settleOrUnsure } from "../run/settle.ts";
import { toFunction } from "../to-function.ts";
import type { Tree } from "../tree.ts";
import { type Env, pending } from "../value.ts";
import { type Evaluation, observe, unshared } from "./observe.ts";
import { nodesOf, partsOf } from "./parts.ts";
import { none, type Paths, pathOf, pendingIn, union } from "./paths.ts";

interface Hung {
  readonly tree: Tree;
  readonly value: Inner;
  /** Of a pending value what it waits for; of any other the partial dates that may be in it. */
  readonly on: Paths;
}

/** What a part that was not looked at would wait for. Of one with local names that cannot be told: all that it has. */
const latent = (tree: Tree, env: Env): Paths =>
  nodesOf(tree).some(({ node }) => node === "local") ? pendingIn(tree, env) : latentIn(tree, env);

/** Case by case and not case within case: a table comes to hundreds of them. */
const latentIn = (tree: Tree, env: Env): Paths => {
  const found: Paths[] = [];
  let rest = tree;
  while (rest.node === "if") {
    const when = hangs(rest.when, env);
    if (when?.value === pending) found.push(when.on);
    if (when?.value === true) return union([...found, latentIn(rest.yes, env)]);
    // What is open may lead to either.
    if (when === undefined || typeof when.value === "symbol") found.push(latentIn(rest.yes, env));
    rest = rest.no;
  }
  const last = hangs(rest, env);
  return union([...found, last?.value === pending ? last.on : none]);
};

/** The branch that a known condition did not take is no matter. */
const isIdle = (tree: Tree, part: Tree, of: readonly Hung[]): boolean =>
  tree.node === "if" && part !== tree.when && of.some((one) => one.tree === tree.when && one.value !== pending);

/** Whether an iteration went through all that it could. A filter ends with the first item that is open. */
const isDone = (tree: Tree, of: readonly Hung[]): boolean => {
  if (tree.node === "filter") return false;
  const [body] = tree.node === "for" ? [tree.gives] : tree.node === "quantified" ? [tree.satisfies] : [];
  return body === undefined || of.every((one) => one.tree === body || one.value !== pending);
};

const waits = ({ tree, of }: Evaluation<Hung>, { env, whole }: Around): Paths => {
  const path = pathOf(tree);
  if (path !== undefined) return new Set([path]);
  // What is called with a function calls it as often as it needs until something is open.
  if (tree.node === "call" && of.some(({ value }) => value instanceof Callable)) return pendingIn(whole, env);
  const seen = new Set(isDone(tree, of) ? of.map((one) => one.tree) : []);
  const left = partsOf(tree).filter((part) => !seen.has(part) && !isIdle(tree, part, of));
  const open = of.filter(({ value }) => value === pending);
  return union([...open.map(({ on }) => on), ...left.map((part) => latent(part, env))]);
};

/** What of the partial dates that were read may be in a value, or have left it open. */
const partialDates = ({ tree, value, of }: Evaluation<Hung>): Paths => {
  if (tree.node === "read") return hasPartialDate(value, tree.shape) ? new Set([tree.path]) : none;
  if (typeof value === "boolean" || typeof value === "number" || value === null) return none;
  return union(of.filter((one) => one.value !== pending).map(({ on }) => on));
};

interface Around {
  readonly env: Env;
  readonly whole: Tree;
}

const hangs = (whole: Tree, env: Env): Hung | undefined =>
  observe<Hung>(whole, (outcome) => {
    const { tree, value } = outcome;
    return { tree, value, on: value === pending ? waits(outcome, { env, whole }) : partialDates(outcome) };
  })(env);

/**
 * The paths of `rule.reads` on which an outcome hung that is not known: of a pending one what was asked for and is
 * pending, of one that is null because a day is unknown the partial dates; none of a known one.
 *
 * What is decided without a read does not hang on it: not the operands of a decided `and`, nor the branch that was not
 * taken. Behind a pending condition either branch may come to matter: what they would wait for counts as well, and so
 * does all that is pending inside an iteration of which the list is. So once all of these are known, with whatever
 * value, the outcome is not pending; and as long as none of them is, it stays so, whatever else is answered.
 */
export const hungOn = (rule: Rule, env: Env): readonly string[] => {
  const tree = unshared(rule.tree);
  const hung = hangs(tree, env);
  const outcome = hung === undefined ? toFunction(rule)(env) : settleOrUnsure(hung.value);
  if (outcome !== pending && outcome !== unsure) return [];
  // What runs out of steps only while it is watched has no better answer.
  const on = hung?.on ?? pendingIn(tree, env);
  return rule.reads.filter((path) => on.has(path));
};
