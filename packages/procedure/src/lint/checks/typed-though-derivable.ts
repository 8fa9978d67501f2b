import type { Tree } from "@motlan/rules";
import { placeOf } from "../../compile/place-of.ts";
import type { Check, Looked } from "../check.ts";

/** A field that is typed, and then held against what it can be worked out from. */
export const typedThoughDerivable = {
  code: "typed-though-derivable",
  level: "warning",
  find: (looked) =>
    looked.procedure.checks.flatMap(({ when: { tree }, id }) => {
      if (tree.node !== "compare" || (tree.op !== "=" && tree.op !== "!=")) return [];
      const sides = [
        [tree.left, tree.right],
        [tree.right, tree.left],
      ] as const;
      return sides.flatMap(([field, from]) =>
        field.node === "read" && isWorkedOut(from) && isTyped(looked, field.path)
          ? [{ at: placeOf(looked.procedure, field.path), params: { name: field.path, found: id } }]
          : [],
      );
    }),
} as const satisfies Check;

/** A sum, a product, a day from another day: more than an answer as it stands. */
const isWorkedOut = (tree: Tree): boolean => tree.node === "number" || tree.node === "time";

/** Nobody tells it, proposes it or states it but the filer. */
const isTyped = ({ procedure, facts }: Looked, path: string): boolean => {
  const field = procedure.fields[path];
  const isStated = procedure.steps.some(({ asks = [] }) => asks.includes(path));
  if (field === undefined || field.computed !== undefined || field.suggest.length > 0 || isStated) return false;
  return field.subject === undefined || facts.holderOf(path) === undefined;
};
