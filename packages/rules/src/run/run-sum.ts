import type { MemberTree, Tree } from "../tree.ts";
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

/** What is summed, where that is a member of each item of a list that is at hand. */
const membersIn = (tree: Tree): MemberTree | undefined => {
  const [list, ...more] = tree.node === "call" && tree.name === "sum" ? tree.of : [];
  if (list?.node !== "members" || more.length > 0) return undefined;
  return list.of.node === "read" || list.of.node === "local" ? list : undefined;
};

/** A list of which nothing but the one member is looked at is not looked through before. */
const plainly = (list: Tree): Tree => (list.node === "read" ? { ...list, shape: { list: { members: {} } } } : list);

/** `sum(lines.amount)` without the list of the amounts between; for all else, and any other tree, what `run` gives. */
export const runSum = (tree: Tree, make: (tree: Tree) => Run, run: Run): Run => {
  const members = membersIn(tree);
  if (members === undefined) return run;
  const { key } = members;
  const list = make(plainly(members.of));
  return (env, locals) => {
    const rows = list(env, locals);
    const sum = isInnerList(rows) ? integerSum(rows, key) : undefined;
    return sum ?? run(env, locals);
  };
};
