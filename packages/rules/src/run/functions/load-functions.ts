import type { Tree } from "../../tree.ts";
import { isLateProvided, lateShapes } from "../late.ts";
import { isLateArithmetic } from "../run-time.ts";
import { isProvided } from "./registry.ts";

const isTree = (part: object): part is Tree => "node" in part;

const namesLate = new RegExp(`"(?:${lateShapes.join("|")})"`, "u");

/** Whether a node has to do with a kind of value that few rules have. */
const isLateNode = (tree: Tree): boolean => {
  if (tree.node === "part" || tree.node === "now") return true;
  if (tree.node === "time") return isLateArithmetic(tree);
  return "shape" in tree && namesLate.test(JSON.stringify(tree.shape));
};

const lacksOf = (tree: Tree): boolean =>
  (tree.node === "call" && !isProvided(tree.name)) || (!isLateProvided() && isLateNode(tree));

/** Whether anything inside needs what is not at hand. */
const lacks = (part: unknown): boolean => {
  if (typeof part !== "object" || part === null) return false;
  return (isTree(part) && lacksOf(part)) || Object.values(part).some(lacks);
};

/**
 * Fetches what published rules, however deep inside (a whole procedure), need beyond what every page has: functions,
 * and the kinds of values that few rules have. To be awaited in a browser before `toFunction`; where rules are compiled
 * all is at hand.
 */
export const loadFunctions = async (published: object): Promise<void> => {
  if (lacks(published)) (await import("./functions.ts")).provideAll();
};
