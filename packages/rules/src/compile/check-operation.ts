import type { DaysShape, Tree } from "../tree.ts";
import type { Type } from "../type.ts";
import { checkCodes } from "./check-codes.ts";
import { together } from "./check-compare.ts";
import type { SyntaxOf } from "./syntax.ts";
import { blank, type Checker, complain, type Typed, typed, type WrittenText } from "./typed.ts";
import { isOf, join, typeName } from "./types.ts";

export const expectKind = (checker: Checker, value: Typed, kind: Type["kind"]): void => {
  if (isOf(value.type, kind) || (kind === "text" && value.type.kind === "code")) return;
  complain(checker, value, ["rule-type", { expected: kind, found: typeName(value.type) }]);
};

export const checkLogic = (syntax: SyntaxOf<"logic">, checker: Checker): Typed => {
  const operands = syntax.of.map((operand) => checker.check(operand));
  for (const operand of operands) expectKind(checker, operand, "boolean");
  return typed(syntax, { kind: "boolean" }, { node: "logic", op: syntax.op, of: operands.map(({ tree }) => tree) });
};

/** Texts beside a code have been checked with it; only where all is text are they still to meet their list. */
const unchecked = (type: Type, of: readonly Typed[]): readonly WrittenText[] =>
  type.kind === "code" ? [] : of.flatMap((item) => item.texts);

export const checkIf = (syntax: SyntaxOf<"if">, checker: Checker): Typed => {
  const when = checker.check(syntax.when);
  expectKind(checker, when, "boolean");
  const [yes, no] = [checker.check(syntax.yes), checker.check(syntax.no)];
  const type = together(checker, yes, no);
  if (type === undefined) return blank(syntax);
  const tree: Tree = { node: "if", when: when.tree, yes: yes.tree, no: no.tree };
  return { ...typed(syntax, type, tree), texts: unchecked(type, [yes, no]) };
};

/** One type for all items; those that do not fit what comes before them are complained of. */
const itemType = (checker: Checker, items: readonly Typed[]): Type => {
  let type: Type = { kind: "null" };
  for (const item of items) {
    const joined = join(type, item.type);
    if (joined !== undefined) type = joined;
    else complain(checker, item, ["rule-type", { expected: typeName(type), found: typeName(item.type) }]);
  }
  return type;
};

export const checkList = (syntax: SyntaxOf<"list">, checker: Checker): Typed => {
  const items = syntax.of.map((item) => checker.check(item));
  const of = itemType(checker, items);
  if (of.kind === "code") for (const item of items) checkCodes(checker, { ...item, type: of, texts: [] }, item);
  const tree: Tree = { node: "list", of: items.map((item) => item.tree) };
  return { ...typed(syntax, { kind: "list", of }, tree), texts: unchecked(of, items) };
};

const daysShape = (type: Type): DaysShape | undefined =>
  type.kind === "date" || type.kind === "duration" ? type.kind : undefined;

const ofDays: Readonly<Record<string, Type>> = {
  "date + duration": { kind: "date" },
  "date - duration": { kind: "date" },
  "date - date": { kind: "duration" },
  "duration + duration": { kind: "duration" },
  "duration - duration": { kind: "duration" },
};

type Arithmetic = SyntaxOf<"arithmetic">;

const checkDays = (syntax: Arithmetic, left: Typed, right: Typed): Typed | undefined => {
  const shapes = [daysShape(left.type), daysShape(right.type)] as const;
  const [a, b] = shapes;
  if (a === undefined || b === undefined || syntax.op === "*") return undefined;
  if (a === "duration" && b === "date" && syntax.op === "+") return checkDays(syntax, right, left);
  const type = ofDays[`${a} ${syntax.op} ${b}`];
  if (type === undefined) return undefined;
  return typed(syntax, type, { node: "days", op: syntax.op, shapes: [a, b], left: left.tree, right: right.tree });
};

const isText = ({ type }: Typed): boolean => type.kind === "text" || type.kind === "code";

const checkConcat = (syntax: Arithmetic, left: Typed, right: Typed): Typed | undefined => {
  if (syntax.op !== "+" || !(isText(left) || isText(right))) return undefined;
  if (!(isOf(left.type, "text", "code") && isOf(right.type, "text", "code"))) return undefined;
  return typed(syntax, { kind: "text" }, { node: "call", name: "concat", of: [left.tree, right.tree] });
};

const checkNumbers = (syntax: Arithmetic, left: Typed, right: Typed): Typed | undefined => {
  if (!(isOf(left.type, "number") && isOf(right.type, "number"))) return undefined;
  return typed(syntax, { kind: "number" }, { node: "number", op: syntax.op, left: left.tree, right: right.tree });
};

/** Numbers with numbers, texts with texts, dates and durations as they go together (DMN 1.5, 10.3.2). */
export const checkArithmetic = (syntax: Arithmetic, checker: Checker): Typed => {
  const [left, right] = [checker.check(syntax.left), checker.check(syntax.right)];
  const result =
    checkNumbers(syntax, left, right) ?? checkConcat(syntax, left, right) ?? checkDays(syntax, left, right);
  if (result !== undefined) return result;
  const found = `${typeName(left.type)} ${syntax.op} ${typeName(right.type)}`;
  complain(checker, syntax, ["rule-type", { found, expected: `number ${syntax.op} number` }]);
  return blank(syntax);
};

export const checkNegation = (syntax: SyntaxOf<"negation">, checker: Checker): Typed => {
  const operand = checker.check(syntax.of);
  expectKind(checker, operand, "number");
  const zero: Tree = { node: "literal", value: 0 };
  return typed(syntax, { kind: "number" }, { node: "number", op: "-", left: zero, right: operand.tree });
};
