import { equality } from "../run/equal.ts";
import type { Inner } from "../run/inner.ts";
import type { Tree } from "../tree.ts";

export interface Seen {
  readonly tree: Tree;
  readonly value: Inner;
}

/** The truth of one operand, or of the condition for one item, that decides the whole. */
export const decidingTruth = (tree: Tree): boolean | undefined => {
  if (tree.node === "logic") return tree.op === "or";
  return tree.node === "quantified" ? tree.quantifier === "some" : undefined;
};

const ofQuantified = <T extends Seen>(body: Tree, seen: readonly T[]): readonly T[] => {
  const last = seen.findLast(({ tree }) => tree === body);
  return seen.filter((one) => one.tree !== body || one === last);
};

/** The place of the item that a value was found to be, in a list that is written out. */
export const foundAt = (tree: Tree, value: Inner, seen: readonly Seen[]): number | undefined => {
  if (tree.node !== "in" || tree.list.node !== "list" || value !== true) return undefined;
  const equal = equality(tree.shape);
  const [wanted, ...items] = seen;
  const index = items.findIndex((item) => equal(wanted?.value ?? null, item.value) === true);
  return index < 0 ? undefined : index + 1;
};

/** The evaluations that by themselves make the outcome what it is; undefined where it takes all of them. */
export const deciders = <T extends Seen>(tree: Tree, value: Inner, seen: readonly T[]): readonly T[] | undefined => {
  const found = foundAt(tree, value, seen);
  if (found !== undefined) return seen.filter((_, index) => index === 0 || index === found);
  if (value !== decidingTruth(tree)) return undefined;
  return tree.node === "quantified"
    ? ofQuantified(tree.satisfies, seen)
    : seen.filter((one) => one.value === value).slice(0, 1);
};
