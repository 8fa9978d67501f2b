import type { SyntaxNode } from "@lezer/common";
import { nameWord, partsOf } from "./nodes.ts";
import { type Reader, refuse } from "./reader.ts";
import type { Syntax, Word } from "./syntax.ts";

export const readVariable = (node: SyntaxNode, reader: Reader): Syntax => ({
  kind: "path",
  words: [nameWord(node, reader.source)],
  from: node.from,
  to: node.to,
});

/** `a.b.c`, undefined where it does not begin with a name: `f(x).b`. */
const wordsOf = (node: SyntaxNode, source: string): readonly Word[] | undefined => {
  const words: Word[] = [];
  let here: SyntaxNode | undefined = node;
  while (here?.name === "PathExpression") {
    const [left, name]: readonly SyntaxNode[] = partsOf(here);
    if (name === undefined) return undefined;
    words.unshift(nameWord(name, source));
    here = left;
  }
  return here?.name === "VariableName" ? [nameWord(here, source), ...words] : undefined;
};

export const readPath = (node: SyntaxNode, reader: Reader): Syntax => {
  const { from, to } = node;
  const words = wordsOf(node, reader.source);
  if (words !== undefined) return { kind: "path", words, from, to };
  const [of, name] = partsOf(node);
  if (of === undefined || name === undefined) return refuse(reader, node, ["rule-syntax", {}]);
  return { kind: "member", of: reader.read(of), word: nameWord(name, reader.source), from, to };
};
