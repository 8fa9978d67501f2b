import type { SyntaxNode } from "@lezer/common";
import { compareOp } from "./compare-op.ts";
import { childNames, partsOf, textOf } from "./nodes.ts";
import type { Details } from "./problems.ts";
import { readRange } from "./read-range.ts";
import { type Reader, unsupported } from "./reader.ts";
import type { Test } from "./syntax.ts";

const refusedTest = (node: SyntaxNode, reader: Reader, details: Details): Test => ({
  kind: "is",
  value: unsupported(reader, node, details),
  from: node.from,
  to: node.to,
});

/** Operators that bind less than a comparison: `> 2 and < 9` would be `> (2 and < 9)`. */
const loose = new Set(["Comparison", "Conjunction", "Disjunction", "SimplePositiveUnaryTest"]);

/** Conditions: about `?`, or else about something that is no matter of this column. */
const conditions = new Set(["Comparison", "Conjunction", "Disjunction", "QuantifiedExpression"]);

/** Whether a node is a test after `in`, or is inside one, as far as the comparison goes. */
const isTested = (comparison: SyntaxNode, node: SyntaxNode): boolean =>
  childNames(comparison).includes("in") && node.from > (partsOf(comparison)[0]?.to ?? 0);

/** After `in`, `?` is what stands before it (DMN 1.5, table 55): not the value of the cell. */
const isOfAnother = (mark: SyntaxNode): boolean => {
  for (let here = mark.parent; here !== null; here = here.parent) {
    if (here.name === "Comparison" && isTested(here, mark)) return true;
  }
  return false;
};

const marksIn = (node: SyntaxNode): readonly SyntaxNode[] => {
  const marks: SyntaxNode[] = [];
  node.cursor().iterate((ref) => {
    if (ref.name === "?") marks.push(ref.node);
  });
  return marks;
};

const valueTest = (node: SyntaxNode, reader: Reader): Test => {
  const marks = marksIn(node);
  const { from, to } = node;
  if (marks.length > 0) return { kind: "when", value: reader.read(node), from, to };
  if (conditions.has(node.name))
    return refusedTest(node, reader, { found: textOf(reader.source, node), hint: "name-the-value" });
  return { kind: "is", value: reader.read(node), from, to };
};

/** `< 3`, or a range. */
const simpleTest = (node: SyntaxNode, reader: Reader): Test => {
  const [first, value] = partsOf(node);
  if (first?.name === "Interval") {
    const range = readRange(first, reader);
    return range.kind === "range" ? range : { ...range, kind: "is", value: range };
  }
  const op = first === undefined ? undefined : compareOp(textOf(reader.source, first));
  const found = textOf(reader.source, node);
  if (op === undefined || value === undefined) return refusedTest(node, reader, { found });
  if (loose.has(value.name)) return refusedTest(node, reader, { found, hint: "one-test" });
  return { kind: "compare", op, value: reader.read(value), from: node.from, to: node.to };
};

const readTest = (node: SyntaxNode, reader: Reader): Test => {
  const [inner] = node.name === "ParenthesizedExpression" ? partsOf(node) : [];
  if (inner?.name === "SimplePositiveUnaryTest") return simpleTest(inner, reader);
  return node.name === "SimplePositiveUnaryTest" ? simpleTest(node, reader) : valueTest(node, reader);
};

/** What stands in `not( … )`, where a test is that and nothing else. */
const negated = (node: SyntaxNode | undefined, source: string): readonly SyntaxNode[] => {
  if (node?.name !== "FunctionInvocation") return [];
  const [callee, given] = partsOf(node);
  const isNot = callee !== undefined && textOf(source, callee) === "not";
  return isNot && given?.name === "PositionalParameters" ? partsOf(given) : [];
};

const readAlone = (node: SyntaxNode, reader: Reader): readonly Test[] => {
  if (node.name === "Wildcard") return [{ kind: "any", from: node.from, to: node.to }];
  const tests = negated(node, reader.source).map((test) => readTest(test, reader));
  return tests.length > 0 ? [{ kind: "not", tests, from: node.from, to: node.to }] : [readTest(node, reader)];
};

/** `not(2), 3`: the grammar knows `not` around all tests only, as what follows it is no truth. */
const readAmong = (node: SyntaxNode, reader: Reader): Test =>
  negated(node, reader.source).length > 0 && marksIn(node).length === 0
    ? refusedTest(node, reader, { found: textOf(reader.source, node), hint: "not-alone" })
    : readTest(node, reader);

/** The tests of a cell (DMN 1.5, 10.3.1.2, rules 13 to 15): `-`, `not( … )`, or one or more with commas between. */
export const readTests = (top: SyntaxNode, reader: Reader): readonly Test[] => {
  const nodes = partsOf(top).flatMap((part) => (part.name === "Wildcard" ? [part] : partsOf(part).flatMap(partsOf)));
  const [only] = nodes;
  for (const mark of marksIn(top))
    if (isOfAnother(mark)) unsupported(reader, mark, { found: "?", hint: "value-after-in" });
  if (only !== undefined && nodes.length === 1) return readAlone(only, reader);
  return nodes.map((node) => readAmong(node, reader));
};
