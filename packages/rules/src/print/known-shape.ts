import type { Tree } from "../tree.ts";
import type { Shape } from "../type.ts";
import type { Names } from "./names.ts";

const firstKnown = (trees: readonly Tree[], names: Names): Shape | undefined => {
  const shapes = trees.map((tree) => knownShape(tree, names));
  // Null goes with every type.
  return shapes.find((shape) => shape !== undefined && shape !== "null") ?? shapes.find((shape) => shape === "null");
};

const ofLiteral = ({ value, shape }: Extract<Tree, { node: "literal" }>): Shape | undefined => {
  if (shape !== undefined) return shape;
  if (value === null) return "null";
  if (typeof value === "number") return "number";
  return typeof value === "boolean" ? "boolean" : undefined;
};

const listOf = (shape: Shape | undefined): Shape | undefined => shape && { list: shape };

const ofContext = ({ entries }: Extract<Tree, { node: "context" }>, names: Names): Shape => ({
  members: Object.fromEntries(entries.map(({ key, value }) => [key, knownShape(value, names) ?? "null"])),
});

/** What a tree gives, as far as it says so itself: of the members of a context all keys, and `null` for what is not told. */
export const knownShape = (tree: Tree, names: Names): Shape | undefined => {
  switch (tree.node) {
    case "literal":
      return ofLiteral(tree);
    case "read":
    case "member":
    case "at":
      return tree.shape;
    case "members":
    case "filter":
      return { list: tree.shape };
    case "local":
      return names.shapes.get(tree.slot);
    case "today":
      return "date";
    case "status":
      return "text";
    case "number":
      return "number";
    case "if":
      return firstKnown([tree.yes, tree.no], names);
    case "list":
      return listOf(firstKnown(tree.of, names));
    case "for":
      return listOf(knownShape(tree.gives, names));
    case "context":
      return ofContext(tree, names);
    case "apply":
      return tree.to.node === "function" ? knownShape(tree.to.of, names) : undefined;
    default:
      return undefined;
  }
};
