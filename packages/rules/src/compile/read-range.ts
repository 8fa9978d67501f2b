import type { SyntaxNode } from "@lezer/common";
import { childNames, partsOf } from "./nodes.ts";
import { type Reader, refuse } from "./reader.ts";
import type { RangeSyntax, Syntax } from "./syntax.ts";

const ends = (node: SyntaxNode, reader: Reader): RangeSyntax | undefined => {
  const [low, high] = partsOf(node).map((end) => reader.read(end));
  if (low === undefined || high === undefined) return undefined;
  const names = childNames(node);
  return { kind: "range", low, high, open: [names[0] !== "[", names.at(-1) !== "]"], from: node.from, to: node.to };
};

/** `[1..3]`, `(1..3)`, `]1..3[`: a round bracket, or a square one turned away, leaves the end out. */
export const readRange = (node: SyntaxNode, reader: Reader): RangeSyntax | Extract<Syntax, { kind: "refused" }> => {
  const range = ends(node, reader);
  if (range !== undefined) return range;
  refuse(reader, node, ["rule-syntax", {}]);
  return { kind: "refused", from: node.from, to: node.to };
};
