import type { Rule } from "./rule.ts";
import type { Tree } from "./tree.ts";

type Rename = (path: string) => string;

const isTree = (part: unknown): part is Tree => typeof part === "object" && part !== null && "node" in part;

const inNode = (part: unknown, rename: Rename): unknown => {
  if (!isTree(part)) return part;
  if (part.node === "read") return { ...part, path: rename(part.path) };
  return part.node === "status" ? { ...part, subject: rename(part.subject) } : part;
};

/** A tree is JSON, and JSON's own way through it comes by every node. */
const inTree = (tree: Tree, rename: Rename): Tree => {
  const renamed: Tree = JSON.parse(JSON.stringify(tree), (_, part: unknown) => inNode(part, rename));
  return renamed;
};

const inRead = (read: string, rename: Rename): string => {
  const subject = /^status\((.+)\)$/u.exec(read)?.[1];
  return subject === undefined ? rename(read) : `status(${rename(subject)})`;
};

/** The same rule over other paths: what was written for each of several subjects, for one of them. */
export const renamePaths = (rule: Rule, rename: Rename): Rule => ({
  ...rule,
  reads: rule.reads.map((read) => inRead(read, rename)),
  tree: inTree(rule.tree, rename),
});
