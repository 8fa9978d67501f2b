import { absurd } from "../absurd.ts";
import type { Tree } from "../tree.ts";
import type { Run } from "./inner.ts";
import { runDays, runNumber } from "./run-arithmetic.ts";
import { runCall } from "./run-call.ts";
import { runCompare, runIn, runInItems, runWithin, type Sides } from "./run-compare.ts";
import { runIf, runLogic } from "./run-logic.ts";
import { runList, runMember, runRead, runStatus } from "./run-read.ts";

const runTrees = (trees: readonly Tree[]): readonly Run[] => trees.map(runTree);

const sides = (tree: { readonly left: Tree; readonly right: Tree }): Sides => ({
  left: runTree(tree.left),
  right: runTree(tree.right),
});

const runMembership = (tree: Extract<Tree, { node: "in" }>): Run => {
  const value = runTree(tree.value);
  return tree.list.node === "list"
    ? runInItems(tree.shape, value, runTrees(tree.list.of))
    : runIn(tree.shape, value, runTree(tree.list));
};

/** The closure of a tree; made once, run often. */
export const runTree = (tree: Tree): Run => {
  switch (tree.node) {
    case "literal":
      return () => tree.value;
    case "read":
      return runRead(tree.path, tree.shape);
    case "status":
      return runStatus(tree.subject);
    case "today":
      return (env) => env.today;
    case "member":
      return runMember(tree.key, runTree(tree.of));
    case "logic":
      return runLogic(tree.op, runTrees(tree.of));
    case "if":
      return runIf({ when: runTree(tree.when), yes: runTree(tree.yes), no: runTree(tree.no) });
    case "compare":
      return runCompare(tree, sides(tree));
    case "within":
      return runWithin(tree, { value: runTree(tree.value), from: runTree(tree.from), to: runTree(tree.to) });
    case "in":
      return runMembership(tree);
    case "number":
      return runNumber(tree.op, sides(tree));
    case "days":
      return runDays(tree, sides(tree));
    case "list":
      return runList(runTrees(tree.of));
    case "call":
      return runCall(tree.name, runTrees(tree.of));
    default:
      return absurd(tree);
  }
};
