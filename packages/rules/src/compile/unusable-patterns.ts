import { nodesOf } from "../explain/parts.ts";
import type { Rule } from "../rule.ts";
import { cached } from "../text/regex/cached.ts";
import type { Tree } from "../tree.ts";

const takePatterns: ReadonlySet<string> = new Set(["matches", "replace", "split"]);

const textOf = (tree: Tree | undefined): string | undefined =>
  tree?.node === "literal" && typeof tree.value === "string" ? tree.value : undefined;

/** Patterns written in a rule that are none, or too large: what asks for them always gives null. */
export const unusablePatterns = ({ tree }: Rule): readonly string[] =>
  nodesOf(tree).flatMap((node) => {
    if (node.node !== "call" || !takePatterns.has(node.name)) return [];
    const pattern = textOf(node.of[1]);
    const flags = node.of[node.name === "replace" ? 3 : 2];
    const written = flags === undefined ? "" : textOf(flags);
    if (pattern === undefined || written === undefined) return [];
    return cached(pattern, written) === null ? [pattern] : [];
  });
