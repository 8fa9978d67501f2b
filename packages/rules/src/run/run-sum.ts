import type { Tree } from "../tree.ts";
import { type Inner, isContext, isInnerList, type Run } from "./inner.ts";

const { isSafeInteger } = Number;

/** Of safe integers whose sums are safe on the way; undefined of anything else, and of none. */
const integerSum = (rows: readonly Inner[], key: string): number | undefined => {
  let total = 0;
  for (const row of rows) {
    const value = isContext(row) ? row[key] : undefined;
    if (typeof value !== "number" || !isSafeInteger(value)) return undefined;
    total += value;
    if (!isSafeInteger(total)) return undefined;
  }
  return rows.length === 0 ? undefined : total;
};

interface Summed {
  readonly path: string;
  readonly key: string;
}

/** What is summed, where that is a member of each item of a list that the rule reads. */
const summedIn = (tree: Tree): Summed | undefined => {
  const [list, ...more] = tree.node === "call" && tree.name === "sum" ? tree.of : [];
  if (list?.node !== "members" || more.length > 0) return undefined;
  return list.of.node === "read" ? { path: list.of.path, key: list.key } : undefined;
};

/**
 * `sum(lines.amount)` without the list of the amounts between, and with nothing looked at but the amounts: `given` reads
 * the list as it was given. For all else, and any other tree, what `run` gives.
 */
export const runSum = (tree: Tree, given: (path: string) => Run, run: Run): Run => {
  const summed = summedIn(tree);
  if (summed === undefined) return run;
  const { key } = summed;
  const list = given(summed.path);
  return (env, locals) => {
    const rows = list(env, locals);
    const sum = isInnerList(rows) ? integerSum(rows, key) : undefined;
    return sum ?? run(env, locals);
  };
};
