import type { SyntaxNode } from "@lezer/common";
import { compareOp } from "./compare-op.ts";
import { partsOf, textOf } from "./nodes.ts";
import type { Details } from "./problems.ts";
import { readRange } from "./read-range.ts";
import { type Reader, unsupported } from "./reader.ts";
import type { Syntax, Test } from "./syntax.ts";

/** What may stand after `in` unbracketed; the parser takes in all that follows, `x in [1] and y` as `x in ([1] and y)`. */
const operands = new Set([
  "List",
  "StringLiteral",
  "NumericLiteral",
  "BooleanLiteral",
  "null",
  "DateTimeLiteral",
  "VariableName",
  "PathExpression",
  "ParenthesizedExpression",
  "FunctionInvocation",
]);

const leftmost = (node: SyntaxNode): SyntaxNode => {
  let here = node;
  for (let first = partsOf(here)[0]; !operands.has(here.name) && first !== undefined; first = partsOf(here)[0]) {
    here = first;
  }
  return here;
};

/** `x in [1, 2] and y` as it must be written: `(x in [1, 2]) and y`. */
const bracketed = (comparison: SyntaxNode, greedy: SyntaxNode, source: string): string => {
  const { to } = leftmost(greedy);
  return `(${source.slice(comparison.from, to)})${source.slice(to, greedy.to)}`;
};

interface Context {
  readonly comparison: SyntaxNode;
  readonly reader: Reader;
}

const refusedTest = (node: SyntaxNode, { reader }: Context, details: Details): Test => ({
  kind: "is",
  value: unsupported(reader, node, details),
  from: node.from,
  to: node.to,
});

const refuseGreedy = (node: SyntaxNode, context: Context): Test => {
  const suggestion = bracketed(context.comparison, node, context.reader.source);
  return refusedTest(node, context, { found: "in", hint: "bracket-the-test", suggestion });
};

const rangeTest = (node: SyntaxNode, context: Context): Test => {
  const range = readRange(node, context.reader);
  return range.kind === "range" ? range : { ...range, kind: "is", value: range };
};

/** `< 3`, or a range. */
const readSimple = (node: SyntaxNode, context: Context): Test => {
  const [first, value] = partsOf(node);
  if (first?.name === "Interval") return rangeTest(first, context);
  const op = first === undefined ? undefined : compareOp(textOf(context.reader.source, first));
  if (op === undefined || value === undefined) return refusedTest(node, context, { found: "in" });
  if (!operands.has(value.name)) return refusedTest(value, context, { found: "in", hint: "bracket-the-test" });
  return { kind: "compare", op, value: context.reader.read(value), from: node.from, to: node.to };
};

const isNegation = (node: SyntaxNode, source: string): boolean =>
  node.name === "FunctionInvocation" && /^not\b/u.test(textOf(source, node));

const readTest = (node: SyntaxNode, context: Context): Test => {
  const { reader } = context;
  const [inner] = node.name === "ParenthesizedExpression" ? partsOf(node) : [];
  if (node.name === "SimplePositiveUnaryTest") return readSimple(node, context);
  if (inner?.name === "SimplePositiveUnaryTest") return readSimple(inner, context);
  if (!operands.has(node.name)) return refuseGreedy(node, context);
  if (isNegation(node, reader.source)) return refusedTest(node, context, { found: "in not", hint: "not-around-in" });
  return { kind: "is", value: reader.read(node), from: node.from, to: node.to };
};

/** The tests after `in`, whether one alone or several in brackets. */
const testNodes = (node: SyntaxNode): readonly SyntaxNode[] =>
  node.name === "PositiveUnaryTests" || node.name === "PositiveUnaryTest" ? partsOf(node).flatMap(testNodes) : [node];

export const readIn = (comparison: SyntaxNode, reader: Reader): Syntax => {
  const [value, ...rest] = partsOf(comparison);
  const { from, to } = comparison;
  if (value === undefined) return unsupported(reader, comparison, { found: "in" });
  const tests = rest.flatMap(testNodes).map((node) => readTest(node, { comparison, reader }));
  return { kind: "in", value: reader.read(value), tests, from, to };
};
