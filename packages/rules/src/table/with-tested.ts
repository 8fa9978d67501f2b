import type { Tree } from "../tree.ts";

const isTested = (part: unknown): boolean =>
  typeof part === "object" &&
  part !== null &&
  "node" in part &&
  part.node === "read" &&
  "path" in part &&
  part.path === "?";

/** A cell in which something else stands for `?`, the value that is tested. */
export const withTested = (cell: Tree, tested: Tree): Tree => {
  const made: Tree = JSON.parse(JSON.stringify(cell), (_, part: unknown) => (isTested(part) ? tested : part));
  return made;
};
