import type { Step } from "./step.ts";

const leaves: ReadonlySet<Step["kind"]> = new Set(["read", "local", "status", "today", "now"]);
const inside: ReadonlySet<Step["kind"]> = new Set(["member", "members", "part", "at"]);

/** What a step reads, if that is all it does: `father.nationality.code` says more than the whole nationality. */
const leafOf = ({ kind, of }: Step): Step["kind"] | undefined => {
  if (leaves.has(kind)) return kind;
  const [only, ...more] = of;
  return inside.has(kind) && only !== undefined && more.length === 0 ? leafOf(only) : undefined;
};

/** A local name is a reason only where one item of a list decided, to say which one; what it is comes from the list. */
const leavesOf = (step: Step, isItem: boolean): readonly Step[] => {
  if (step.skipped === true) return [];
  const leaf = leafOf(step);
  if (leaf !== undefined) return leaf === "local" && !isItem ? [] : [step];
  const { kind, of, by } = step;
  const decided = of.filter((_, index) => by === undefined || by.includes(index));
  return decided.flatMap((part) => leavesOf(part, isItem || (kind === "quantified" && by !== undefined)));
};

/** The same thing read twice is one reason. */
const key = ({ text, value }: Step): string =>
  `${text} = ${typeof value === "symbol" ? value.description : JSON.stringify(value)}`;

/**
 * What was read that decided an outcome: these values alone make it what it is, whatever the others are. Of a false
 * `and` that is what made one operand false, of a true one what made all of them true; of an `if` what decided the
 * condition and the branch taken; of `some` and `every` the list and the item that decided; of a comparison all that it
 * reads. Of a long iteration the steps that are left out are left out here too.
 */
export const decisive = (step: Step): readonly Step[] => [
  ...new Map(leavesOf(step, false).map((leaf) => [key(leaf), leaf])).values(),
];
