import type { SyntaxNode } from "@lezer/common";
import { compareOp } from "./compare-op.ts";
import { childNames, partsOf, textOf } from "./nodes.ts";
import { readIn } from "./read-in.ts";
import { type Reader, refuse, unsupported } from "./reader.ts";
import type { Syntax, WrittenOp } from "./syntax.ts";

/** The operands of `a and b and c`, which the parser nests to the left. */
const flattened = (node: SyntaxNode): readonly SyntaxNode[] => {
  const operands: SyntaxNode[] = [];
  let here: SyntaxNode | undefined = node;
  while (here?.name === node.name) {
    const [left, right]: readonly SyntaxNode[] = partsOf(here);
    if (right !== undefined) operands.unshift(right);
    here = left;
  }
  return here === undefined ? operands : [here, ...operands];
};

export const readLogic = (node: SyntaxNode, reader: Reader): Syntax => ({
  kind: "logic",
  op: node.name === "Conjunction" ? "and" : "or",
  of: flattened(node).map((operand) => reader.read(operand)),
  from: node.from,
  to: node.to,
});

export const readIf = (node: SyntaxNode, reader: Reader): Syntax => {
  const [when, yes, no] = partsOf(node);
  if (when === undefined || yes === undefined || no === undefined) return incomplete(node, reader);
  const parts = { when: reader.read(when), yes: reader.read(yes), no: reader.read(no) };
  return { kind: "if", ...parts, from: node.from, to: node.to };
};

const incomplete = (node: SyntaxNode, reader: Reader): Syntax => refuse(reader, node, ["rule-syntax", {}]);

/** Operators that bind less than a comparison: beside one, or in one another, they need brackets to mean one thing. */
const loose = new Set(["Comparison", "Conjunction", "Disjunction"]);

const isLoose = (node: SyntaxNode): boolean => loose.has(node.name);

const readBetween = (node: SyntaxNode, reader: Reader): Syntax => {
  const [value, low, high] = partsOf(node).map((part) => reader.read(part));
  if (value === undefined || low === undefined || high === undefined) return incomplete(node, reader);
  return { kind: "between", value, low, high, from: node.from, to: node.to };
};

/** `a < b < c` and `a = b = c` compare a truth value with c, which nobody means. */
export const readComparison = (node: SyntaxNode, reader: Reader): Syntax => {
  const names = childNames(node);
  const parts = partsOf(node);
  if (parts.some(isLoose)) return unsupported(reader, node, { found: "comparison", hint: "bracket-the-comparison" });
  if (names.includes("in")) return readIn(node, reader);
  if (names.includes("between")) return readBetween(node, reader);
  const [left, sign, right] = parts;
  const op = sign === undefined ? undefined : compareOp(textOf(reader.source, sign));
  if (left === undefined || right === undefined || op === undefined) return incomplete(node, reader);
  return { kind: "compare", op, left: reader.read(left), right: reader.read(right), from: node.from, to: node.to };
};

const numberOps: readonly WrittenOp[] = ["+", "-", "*", "/", "**"];

const readBinary = ([left, sign, right]: readonly SyntaxNode[], node: SyntaxNode, reader: Reader): Syntax => {
  const op = sign === undefined ? "" : textOf(reader.source, sign);
  if (left === undefined || right === undefined) return incomplete(node, reader);
  const sort = numberOps.find((known) => known === op);
  if (sort === undefined) return unsupported(reader, node, { found: op });
  const { from, to } = node;
  return { kind: "arithmetic", op: sort, left: reader.read(left), right: reader.read(right), from, to };
};

export const readArithmetic = (node: SyntaxNode, reader: Reader): Syntax => {
  const parts = partsOf(node);
  const [first, operand] = parts;
  if (first?.name !== "ArithOp" || operand === undefined) return readBinary(parts, node, reader);
  const sign = textOf(reader.source, first);
  // The standard has a sign for what is negative, and none for what is not (10.3.1.2).
  if (sign !== "-") return unsupported(reader, first, { found: sign });
  return { kind: "negation", of: reader.read(operand), from: node.from, to: node.to };
};

export const readList = (node: SyntaxNode, reader: Reader): Syntax => ({
  kind: "list",
  of: partsOf(node).map((item) => reader.read(item)),
  from: node.from,
  to: node.to,
});
