import type { Tree } from "../tree.ts";
import type { Type } from "../type.ts";
import { checkCodes, codeOf } from "./check-codes.ts";
import { inOrder, together } from "./check-compare.ts";
import { honestly } from "./honestly.ts";
import type { SyntaxOf } from "./syntax.ts";
import { blank, type Checker, complain, type Typed, typed, type WrittenText } from "./typed.ts";
import { isOf, join, typeName } from "./types.ts";

/** A code will do for a text, an amount for a number. */
const alsoOf: Readonly<Partial<Record<Type["kind"], Type["kind"]>>> = { code: "text", money: "number" };

export const expectKind = (checker: Checker, value: Typed, kind: Type["kind"]): void => {
  if (isOf(value.type, kind) || alsoOf[value.type.kind] === kind) return;
  complain(checker, value, ["rule-type", { expected: kind, found: typeName(value.type) }]);
};

export const checkLogic = (syntax: SyntaxOf<"logic">, checker: Checker): Typed => {
  const operands = syntax.of.map((operand) => checker.check(operand));
  for (const operand of operands) expectKind(checker, operand, "boolean");
  return typed(syntax, { kind: "boolean" }, { node: "logic", op: syntax.op, of: operands.map(({ tree }) => tree) });
};

/** Texts beside a code have been checked with it; only where all is text are they still to meet their list. */
const unchecked = (type: Type, of: readonly Typed[]): readonly WrittenText[] =>
  codeOf(type) === undefined ? of.flatMap((item) => item.texts) : [];

export const checkIf = (syntax: SyntaxOf<"if">, checker: Checker): Typed => {
  const when = checker.check(syntax.when);
  expectKind(checker, when, "boolean");
  const [yes, no] = [checker.check(syntax.yes), checker.check(syntax.no)];
  const joined = together(checker, yes, no);
  if (joined === undefined) return blank(syntax);
  const type = honestly(joined, [yes, no]);
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
  const of = honestly(itemType(checker, items), items);
  for (const item of items) checkCodes(checker, { ...item, type: of, texts: [] }, item);
  const tree: Tree = { node: "list", of: items.map((item) => item.tree) };
  return { ...typed(syntax, { kind: "list", of }, tree), texts: unchecked(of, items) };
};

/** `[1..3]`: both ends of one ordered type. */
export const checkRange = (syntax: SyntaxOf<"range">, checker: Checker): Typed => {
  const [low, high] = [checker.check(syntax.low), checker.check(syntax.high)];
  const of = inOrder(checker, low, high);
  if (of === undefined) return blank(syntax);
  const tree: Tree = { node: "range", from: low.tree, to: high.tree, open: syntax.open };
  return typed(syntax, { kind: "range", of }, tree);
};
