import type { SyntaxNode } from "@lezer/common";
import { childNames, nameWord, partsOf, textOf } from "./nodes.ts";
import { refused } from "./problems.ts";
import { readRange } from "./read-range.ts";
import { readType } from "./read-type.ts";
import { type Reader, refuse, unsupported } from "./reader.ts";
import type { Entry, FormalParameter, OverSyntax, Syntax, Word } from "./syntax.ts";
import { textOfString } from "./text-of-string.ts";

const incomplete = (node: SyntaxNode, reader: Reader): Syntax => refuse(reader, node, ["rule-syntax", {}]);

/** `x in list`, `x in 1..3`, `x in [1..3]`. */
const readOver = (node: SyntaxNode, reader: Reader): OverSyntax | undefined => {
  const [name, context] = partsOf(node);
  if (name === undefined || context === undefined) return undefined;
  const parts = context.name === "IterationContext" ? partsOf(context) : [context];
  const [first, second] = parts;
  if (first === undefined) return undefined;
  const list = second === undefined ? reader.read(first) : { low: reader.read(first), high: reader.read(second) };
  return { name: nameWord(name, reader.source), list };
};

const readOvers = (node: SyntaxNode | undefined, reader: Reader): readonly OverSyntax[] =>
  node === undefined ? [] : partsOf(node).flatMap((part) => readOver(part, reader) ?? []);

export const readFor = (node: SyntaxNode, reader: Reader): Syntax => {
  const [overs, gives] = partsOf(node);
  if (gives === undefined) return incomplete(node, reader);
  return { kind: "for", over: readOvers(overs, reader), gives: reader.read(gives), from: node.from, to: node.to };
};

export const readQuantified = (node: SyntaxNode, reader: Reader): Syntax => {
  const [overs, satisfies] = partsOf(node);
  if (satisfies === undefined) return incomplete(node, reader);
  const quantifier = /^every\b/u.test(textOf(reader.source, node)) ? "every" : "some";
  const over = readOvers(overs, reader);
  return { kind: "quantified", quantifier, over, satisfies: reader.read(satisfies), from: node.from, to: node.to };
};

export const readFilter = (node: SyntaxNode, reader: Reader): Syntax => {
  const [of, by] = partsOf(node);
  if (of === undefined || by === undefined) return incomplete(node, reader);
  return { kind: "filter", of: reader.read(of), by: reader.read(by), from: node.from, to: node.to };
};

const keyOf = (node: SyntaxNode, reader: Reader): Word => {
  const [only] = partsOf(node);
  const text = only?.name === "StringLiteral" ? textOfString(textOf(reader.source, only)) : undefined;
  return text === undefined ? nameWord(node, reader.source) : { text, from: node.from, to: node.to };
};

const readEntry = (node: SyntaxNode, reader: Reader): readonly Entry[] => {
  const [key, value] = partsOf(node);
  return key === undefined || value === undefined ? [] : [{ key: keyOf(key, reader), value: reader.read(value) }];
};

export const readContext = (node: SyntaxNode, reader: Reader): Syntax => ({
  kind: "context",
  entries: partsOf(node).flatMap((entry) => readEntry(entry, reader)),
  from: node.from,
  to: node.to,
});

const readParameter = (node: SyntaxNode, reader: Reader): FormalParameter => {
  const [name, type] = partsOf(node);
  return {
    name: nameWord(name ?? node, reader.source),
    type: type === undefined ? undefined : readType(type, reader),
  };
};

/** `function(x: number) x + 1`. */
export const readFunction = (node: SyntaxNode, reader: Reader): Syntax => {
  const parts = partsOf(node);
  const body = parts.find(({ name }) => name === "FunctionBody");
  const [gives] = body === undefined ? [] : partsOf(body);
  if (gives === undefined) return incomplete(node, reader);
  if (childNames(node).includes("external")) return unsupported(reader, node, { found: "external" });
  const parameters = parts.find(({ name }) => name === "FormalParameters");
  const takes = parameters === undefined ? [] : partsOf(parameters).map((part) => readParameter(part, reader));
  return { kind: "function", takes, gives: reader.read(gives), from: node.from, to: node.to };
};

export const readInstance = (node: SyntaxNode, reader: Reader): Syntax => {
  const [of, written] = partsOf(node);
  if (of === undefined || written === undefined) return incomplete(node, reader);
  const type = readType(written, reader);
  if (type === undefined) return refused(node);
  return { kind: "instance", of: reader.read(of), type, from: node.from, to: node.to };
};

/** `[1..3]` by itself: a range. A comparison by itself (`> 3`) is a test, and none of the language. */
export const readTestAlone = (node: SyntaxNode, reader: Reader): Syntax => {
  const [interval] = partsOf(node);
  if (interval?.name === "Interval") return readRange(interval, reader);
  return refuse(reader, node, ["rule-unsupported", { found: textOf(reader.source, node), ...adviceFor(node, reader) }]);
};

/** What remains of `a == b` and of `a <> b` behind their first sign is read as a test. */
const adviceFor = (node: SyntaxNode, reader: Reader): { readonly hint: string } => {
  const sign = node.parent?.name === "Comparison" ? textOf(reader.source, node).charAt(0) : "";
  if (sign === "=") return { hint: "one-equals-sign" };
  return sign === ">" ? { hint: "not-equals-sign" } : { hint: "test-alone" };
};
