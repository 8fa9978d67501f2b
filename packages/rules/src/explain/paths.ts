import type { Tree } from "../tree.ts";
import { type Env, pending } from "../value.ts";
import { nodesOf } from "./parts.ts";

/** Paths as `Rule.reads` has them. */
export type Paths = ReadonlySet<string>;

export const none: Paths = new Set();

export const union = (sets: readonly Paths[]): Paths => {
  const [only, ...more] = sets.filter(({ size }) => size > 0);
  return only === undefined || more.length === 0 ? (only ?? none) : new Set(sets.flatMap((set) => [...set]));
};

export const pathOf = (tree: Tree): string | undefined => {
  if (tree.node === "read") return tree.path;
  return tree.node === "status" ? `status(${tree.subject})` : undefined;
};

const isPending = (tree: Tree, env: Env): boolean =>
  (tree.node === "read" && env.read(tree.path) === pending) ||
  (tree.node === "status" && env.status(tree.subject) === "pending");

/** All that is pending in a tree, whether or not it would come to that. */
export const pendingIn = (tree: Tree, env: Env): Paths =>
  new Set(nodesOf(tree).flatMap((node) => (isPending(node, env) ? (pathOf(node) ?? []) : [])));
