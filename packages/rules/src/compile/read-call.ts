import type { SyntaxNode } from "@lezer/common";
import { nameWord, partsOf } from "./nodes.ts";
import type { Reader } from "./reader.ts";
import type { Argument, Syntax } from "./syntax.ts";

const readNamed = (node: SyntaxNode, reader: Reader): Argument => {
  const [name, value] = partsOf(node);
  if (name === undefined || value === undefined) return { value: reader.read(node) };
  return { name: nameWord(name, reader.source), value: reader.read(value) };
};

/** By position or by name; FEEL has no mixture. */
export const argumentsOf = (parameters: SyntaxNode | undefined, reader: Reader): readonly Argument[] => {
  if (parameters === undefined) return [];
  if (parameters.name === "NamedParameters") return partsOf(parameters).map((node) => readNamed(node, reader));
  return partsOf(parameters).map((node) => ({ value: reader.read(node) }));
};

/** A call by name, or of whatever an expression gives: `f(2)`, `(function(x) x)(2)`, `c.f(2)`. */
export const readCall = (node: SyntaxNode, reader: Reader): Syntax => {
  const [callee, parameters] = partsOf(node);
  const { from, to } = node;
  const of = argumentsOf(parameters, reader);
  if (callee === undefined) return { kind: "refused", from, to };
  if (callee.name === "VariableName" || callee.name === "SpecialFunctionName")
    return { kind: "call", name: nameWord(callee, reader.source), of, from, to };
  return { kind: "apply", callee: reader.read(callee), of, from, to };
};
