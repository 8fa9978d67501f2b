import type { Tree } from "../../tree.ts";
import { isLateProvided, lateShapes } from "../late.ts";
import { isLateArithmetic } from "../run-time.ts";
import { isProvided } from "./registry.ts";

const isTree = (part: object): part is Tree => "node" in part;

const namesLate = new RegExp(`"(?:${lateShapes.join("|")})"`, "u");

/** Whether a shape or a type, wherever one stands, has to do with a kind of value that few rules have. */
const saysLate = (part: object): boolean =>
  ("shape" in part && namesLate.test(JSON.stringify(part.shape))) ||
  ("kind" in part && namesLate.test(JSON.stringify(part.kind)));

const isLateNode = (tree: Tree): boolean =>
  tree.node === "part" || tree.node === "now" || (tree.node === "time" && isLateArithmetic(tree));

const lacksOf = (part: object): boolean => {
  if (isTree(part) && part.node === "call" && !isProvided(part.name)) return true;
  return (
    !isLateProvided() && ("slot" in part || "slots" in part || saysLate(part) || (isTree(part) && isLateNode(part)))
  );
};

/** Whether anything inside needs what is not at hand. */
const lacks = (part: unknown): boolean => {
  if (typeof part !== "object" || part === null) return false;
  return lacksOf(part) || Object.values(part).some(lacks);
};

/**
 * Fetches what published rules and tables, however deep inside (a whole procedure), need beyond what every page has:
 * functions, and the kinds of values that few rules have. To be awaited in a browser before `toFunction`; where rules
 * are compiled all is at hand.
 */
export const loadFunctions = async (published: object): Promise<void> => {
  if (lacks(published)) (await import("./functions.ts")).provideAll();
};
