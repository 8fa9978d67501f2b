import type { Tree } from "../../tree.ts";
import type { Shape } from "../../type.ts";

/** The value that is tested. */
const isTested = (tree: Tree): boolean => tree.node === "read" && tree.path === "?";

/** What is the same whatever the values. */
const isConstant = (tree: Tree): boolean => {
  switch (tree.node) {
    case "literal":
      return true;
    case "number":
    case "time":
      return isConstant(tree.left) && isConstant(tree.right);
    default:
      return false;
  }
};

/** Texts are told apart, but not put in order: between two there is no end of others. */
const hasOrder = (shape: Shape): boolean => shape !== "text" && shape !== "boolean";

const items = (list: Tree): readonly Tree[] => (list.node === "list" ? list.of : [list]);

type Constants = readonly Tree[] | undefined;

/** The constants of all parts; undefined where one part is more than the value held against constants. */
const together = (parts: readonly Constants[]): Constants => {
  const all: Tree[] = [];
  for (const part of parts) {
    if (part === undefined) return undefined;
    all.push(...part);
  }
  return all;
};

const constants = (trees: readonly Tree[]): Constants => (trees.every(isConstant) ? trees : undefined);

const ofCompare = ({ op, shape, left, right }: Extract<Tree, { node: "compare" }>): Constants => {
  if (op !== "=" && op !== "!=" && !hasOrder(shape)) return undefined;
  if (isTested(left)) return constants([right]);
  return isTested(right) ? constants([left]) : undefined;
};

/**
 * The constants that a cell holds the tested value against, where it does nothing else: then it is true, or not, of all
 * values between two neighbouring constants alike. Undefined where it reads another value or works something out.
 */
export const constantsOf = (cell: Tree): Constants => {
  switch (cell.node) {
    case "literal":
      return [];
    case "read":
      return isTested(cell) ? [] : undefined;
    case "compare":
      return ofCompare(cell);
    case "within":
      return isTested(cell.value) && hasOrder(cell.shape) ? constants([cell.from, cell.to]) : undefined;
    case "in":
      return isTested(cell.value) ? constants(items(cell.list)) : undefined;
    case "logic":
      return together(cell.of.map(constantsOf));
    case "call":
      return cell.name === "not" ? together(cell.of.map(constantsOf)) : undefined;
    default:
      return undefined;
  }
};
