import type { Tree as LezerTree, SyntaxNode } from "@lezer/common";
import { fail, type Issue, type Outcome, unlessIssues } from "@motlan/kernel";
import { isTooDeep, textTooBig, tooDeep } from "./limits.ts";
import { firstError, partsOf, textOf } from "./nodes.ts";
import { cellParserFor, type FeelParser, parserFor } from "./parser.ts";
import { problem } from "./problems.ts";
import {
  readContext,
  readFilter,
  readFor,
  readFunction,
  readInstance,
  readQuantified,
  readTestAlone,
} from "./read-binding.ts";
import { readCall } from "./read-call.ts";
import { readBoolean, readDateTime, readNull, readNumber, readString } from "./read-literal.ts";
import { readPath, readVariable } from "./read-name.ts";
import { readArithmetic, readComparison, readIf, readList, readLogic } from "./read-operation.ts";
import { readTests } from "./read-tests.ts";
import { type Reader, unsupported } from "./reader.ts";
import type { Scope } from "./scope.ts";
import type { Syntax, Test } from "./syntax.ts";

type Read = (node: SyntaxNode, reader: Reader) => Syntax;

const readBrackets: Read = (node, reader) => {
  const parts = partsOf(node);
  const [inner] = parts;
  return inner === undefined || parts.length > 1 ? unsupported(reader, node, {}) : reader.read(inner);
};

/** What the language has of FEEL, by the parser's names. What is not here is refused. */
const readers: ReadonlyMap<string, Read> = new Map<string, Read>([
  ["StringLiteral", readString],
  ["NumericLiteral", readNumber],
  ["BooleanLiteral", readBoolean],
  ["null", readNull],
  ["DateTimeLiteral", readDateTime],
  ["VariableName", readVariable],
  ["PathExpression", readPath],
  ["FunctionInvocation", readCall],
  ["Conjunction", readLogic],
  ["Disjunction", readLogic],
  ["IfExpression", readIf],
  ["Comparison", readComparison],
  ["ArithmeticExpression", readArithmetic],
  ["List", readList],
  ["ParenthesizedExpression", readBrackets],
  ["SimplePositiveUnaryTest", readTestAlone],
  ["InstanceOfExpression", readInstance],
  ["Context", readContext],
  ["FilterExpression", readFilter],
  ["ForExpression", readFor],
  ["QuantifiedExpression", readQuantified],
  ["FunctionDefinition", readFunction],
]);

/** In a cell `?` is the value that is tested; elsewhere nothing is. */
const cellReaders: ReadonlyMap<string, Read> = new Map([...readers, ["?", readVariable]]);

/** The parser's `FilterExpression` as a message names it: `filter expression`. */
const constructName = (name: string): string => name.replace(/(?<=.)([A-Z])/gu, " $1").toLowerCase();

const makeReader = (source: string, known: ReadonlyMap<string, Read>): Reader => {
  const reader: Reader = {
    source,
    issues: [],
    read: (node) =>
      known.get(node.name)?.(node, reader) ?? unsupported(reader, node, { found: constructName(node.name) }),
  };
  return reader;
};

/** The parser's name tracker throws on some broken texts; for a rule as written that is a syntax error like another. */
const parsed = (source: string, parser: FeelParser): LezerTree | undefined => {
  try {
    return parser.parse(source);
  } catch {
    return undefined;
  }
};

const syntaxError = (source: string, at: SyntaxNode | undefined): Issue => {
  const place = at ?? { from: 0, to: source.length };
  return problem("rule-syntax", place, { found: textOf(source, place) });
};

interface Language<T> {
  readonly parser: FeelParser;
  readonly readers: ReadonlyMap<string, Read>;
  readonly read: (top: SyntaxNode, reader: Reader) => T;
}

const parseAs = <T>(source: string, { parser, readers: known, read }: Language<T>): Outcome<T> => {
  const tooBig = textTooBig(source);
  if (tooBig !== undefined) return fail(tooBig);
  const tree = parsed(source, parser);
  if (tree === undefined) return fail(syntaxError(source, undefined));
  // Before errors: beyond some depth the parser itself gives up, and would point at a place where nothing is wrong.
  if (isTooDeep(tree)) return fail(tooDeep(source));
  const error = firstError(tree.topNode);
  if (error !== undefined) return fail(syntaxError(source, error));
  const reader = makeReader(source, known);
  const syntax = read(tree.topNode, reader);
  return unlessIssues(reader.issues, () => syntax);
};

const known = new WeakMap<FeelParser, Map<string, Outcome<Syntax>>>();

/**
 * The syntax of a rule, or why it is none. Each text is parsed once in a scope: the same stands at a field, at its
 * condition on a page and on the result.
 */
export const parseRule = (source: string, scope: Scope): Outcome<Syntax> => {
  const parser = parserFor(scope);
  const before = known.get(parser) ?? new Map<string, Outcome<Syntax>>();
  known.set(parser, before);
  const syntax = before.get(source) ?? parseAs(source, { parser, readers, read: readBrackets });
  before.set(source, syntax);
  return syntax;
};

/** The tests of a cell, or why they are none. */
export const parseTests = (source: string, scope: Scope): Outcome<readonly Test[]> =>
  parseAs(source, { parser: cellParserFor(scope), readers: cellReaders, read: readTests });
