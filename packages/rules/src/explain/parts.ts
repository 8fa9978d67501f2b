import type { Tree } from "../tree.ts";

const isTree = (part: object): part is Tree => "node" in part;

/** What a context has as members may be called anything: shapes are not looked into. */
const inside = (holder: object): readonly Tree[] =>
  Object.entries(holder).flatMap(([key, part]: [string, unknown]) => {
    if (key === "shape" || typeof part !== "object" || part === null) return [];
    return isTree(part) ? [part] : inside(part);
  });

/** The nodes right below a node, in their order. The items of a list that is written out after `in` are its own. */
export const partsOf = (tree: Tree): readonly Tree[] =>
  tree.node === "in" && tree.list.node === "list" ? [tree.value, ...tree.list.of] : inside(tree);

/** A node and all below it. */
export const nodesOf = (tree: Tree): readonly Tree[] => [tree, ...inside(tree).flatMap(nodesOf)];
