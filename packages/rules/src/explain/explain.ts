import { printTree, textsOf } from "../print/print-tree.ts";
import type { Rule } from "../rule.ts";
import { Callable } from "../run/inner.ts";
import { settleOrUnsure } from "../run/settle.ts";
import type { Tree } from "../tree.ts";
import type { Env } from "../value.ts";
import { deciders, foundAt, type Seen } from "./deciders.ts";
import { type Evaluation, observe, unshared } from "./observe.ts";
import { skippedIn } from "./skipped.ts";
import type { Step } from "./step.ts";

/** How many evaluations of one part are shown: of a list that may be long, the first items. */
const maxShown = 20;

/** How much of a long text is shown: of a table of many rows each step would have all the rows below it. */
const maxText = 500;

const shortened = (text: string): string => (text.length <= maxText ? text : `${text.slice(0, maxText)} …`);

interface Explained extends Seen {
  readonly step: Step;
}

/** A step, or what was skipped, which has no value. */
type Shown = Omit<Explained, "value"> & Partial<Seen>;

interface Around {
  readonly env: Env;
  readonly textOf: (tree: Tree) => string;
}

const skip = (tree: Tree, { textOf }: Around): Shown => ({
  tree,
  step: { text: textOf(tree), kind: tree.node, of: [], skipped: true },
});

/** What is written out says itself what it is, and a function has no value to show. */
const isSilent = ({ step, value }: Shown): boolean =>
  step.kind === "literal" || step.kind === "function" || value instanceof Callable;

/** Those that are shown: of each part the first ones, and the one that decided. */
const limited = (all: readonly Shown[], decisive: Shown | undefined): readonly Shown[] => {
  const counts = new Map<Tree, number>();
  return all.filter((one) => {
    const count = (counts.get(one.tree) ?? 0) + 1;
    counts.set(one.tree, count);
    return count <= maxShown || one === decisive;
  });
};

/** What was evaluated inside, and then what was not looked at; after the item found in a written list, nothing was. */
const insideOf = (evaluation: Evaluation<Explained>, around: Around): readonly Shown[] => {
  const { tree, value, of } = evaluation;
  const found = foundAt(tree, value, of) ?? of.length;
  const looked: readonly Shown[] = of.map((one, index) => (index > found ? skip(one.tree, around) : one));
  const skipped = skippedIn(evaluation, around.env).map((part) => skip(part, around));
  return [...looked, ...skipped].filter((one) => !isSilent(one));
};

const stepOf = (evaluation: Evaluation<Explained>, around: Around): Step => {
  const { tree, value, of } = evaluation;
  const all = insideOf(evaluation, around);
  const decisive: readonly Shown[] | undefined = deciders(tree, value, of);
  const shown = limited(all, decisive?.at(-1));
  const by = new Set(decisive);
  return {
    text: around.textOf(tree),
    kind: tree.node,
    value: settleOrUnsure(value),
    of: shown.map(({ step }) => step),
    ...(all.length > shown.length ? { more: all.length - shown.length } : {}),
    ...(decisive === undefined ? {} : { by: shown.flatMap((one, index) => (by.has(one) ? [index] : [])) }),
  };
};

const explained = (evaluation: Evaluation<Explained>, around: Around): Explained => {
  const { tree, value, of } = evaluation;
  const [only] = of;
  // What was taken for the list of itself is shown as itself.
  const step = tree.node === "list" && tree.single && only !== undefined ? only.step : stepOf(evaluation, around);
  return { tree, value, step };
};

/**
 * How a rule comes to what it gives: each evaluation with its value, for a citizen who asks why and a designer who looks
 * for a mistake. It runs the rule's own closures, and like `toFunction` needs what `loadFunctions` fetches. Of what goes
 * on for too long there are no steps.
 */
export const explain = (rule: Rule, env: Env): Step => {
  const tree = unshared(rule.tree);
  const texts = textsOf(tree);
  const around: Around = { env, textOf: (part) => shortened(texts.get(part) ?? printTree(part)) };
  const whole = observe<Explained>(tree, (evaluation) => explained(evaluation, around))(env);
  return whole?.step ?? { text: around.textOf(tree), kind: tree.node, value: null, of: [], tooLong: true };
};
