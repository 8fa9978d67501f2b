import type { SyntaxNode } from "@lezer/common";
import { plainName } from "./scope.ts";
import type { Word } from "./syntax.ts";

const isPart = (node: SyntaxNode): boolean =>
  node.name === "null" || node.name === "?" || (/^[A-Z]/u.test(node.name) && !node.name.endsWith("Comment"));

/** The children that mean something: no keywords, punctuation or comments. */
export const partsOf = (node: SyntaxNode): readonly SyntaxNode[] => {
  const parts: SyntaxNode[] = [];
  for (let child = node.firstChild; child !== null; child = child.nextSibling) if (isPart(child)) parts.push(child);
  return parts;
};

/** The names of all children, punctuation included: `["[", "NumericLiteral", "..", …]`. */
export const childNames = (node: SyntaxNode): readonly string[] => {
  const names: string[] = [];
  for (let child = node.firstChild; child !== null; child = child.nextSibling) names.push(child.name);
  return names;
};

export const textOf = (source: string, { from, to }: { readonly from: number; readonly to: number }): string =>
  source.slice(from, to);

/** The first place that the parser could make nothing of. Its error nodes may be empty: something is missing there. */
export const firstError = (top: SyntaxNode): SyntaxNode | undefined => {
  let found: SyntaxNode | undefined;
  top.cursor().iterate((ref) => {
    if (found === undefined && ref.type.isError) found = ref.node;
    return found === undefined;
  });
  return found;
};

export const word = (text: string, { from, to }: { readonly from: number; readonly to: number }): Word => ({
  text,
  from,
  to,
});

/** A name as written, which may have more than one word. */
export const nameWord = (node: SyntaxNode, source: string): Word => word(plainName(textOf(source, node)), node);
