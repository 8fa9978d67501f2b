import type { SyntaxNode } from "@lezer/common";
import { partsOf, textOf, word } from "./nodes.ts";
import { type Reader, unsupported } from "./reader.ts";
import { plainName } from "./scope.ts";
import type { Syntax, Word } from "./syntax.ts";

const nameWord = (node: SyntaxNode, source: string): Word => word(plainName(textOf(source, node)), node);

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
  const words = wordsOf(node, reader.source);
  if (words === undefined) return unsupported(reader, node, { found: "path", hint: "path-of-names" });
  return { kind: "path", words, from: node.from, to: node.to };
};

export const readCall = (node: SyntaxNode, reader: Reader): Syntax => {
  const [callee, parameters] = partsOf(node);
  if (callee?.name !== "VariableName") return unsupported(reader, node, { found: "call", hint: "call-by-name" });
  if (parameters?.name === "NamedParameters") {
    return unsupported(reader, parameters, { found: "named arguments", hint: "arguments-by-position" });
  }
  const of = parameters === undefined ? [] : partsOf(parameters).map((argument) => reader.read(argument));
  return { kind: "call", name: nameWord(callee, reader.source), of, from: node.from, to: node.to };
};
