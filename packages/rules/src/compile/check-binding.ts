import { type Over, type Tree } from "../tree.ts";
import { shapeOf, type Type } from "../type.ts";
import { expectKind } from "./check-operation.ts";
import type { OverSyntax, RangeSyntax, Syntax, SyntaxOf } from "./syntax.ts";
import { type Checker, type Local, listOfOne, readsSlot, reject, type Typed, typed } from "./typed.ts";
import { isOf, isTooLarge, sameType, typeName } from "./types.ts";

interface Bound {
  readonly over: readonly Over[];
  readonly checker: Checker;
}

const local = (type: Type, slot: number): Local => ({ type, tree: { node: "local", slot } });

type EndsSyntax = Exclude<OverSyntax["list"], Syntax> | RangeSyntax;

const bothIn: readonly [boolean, boolean] = [false, false];

/** `x in 1..3`, `x in [1..3)`, and from one day to another (DMN 1.5, 10.3.2.14). */
const overEnds = (checker: Checker, ends: EndsSyntax, slot: number): [Type, Over] => {
  const [low, high] = [checker.check(ends.low), checker.check(ends.high)];
  const kind = isOf(low.type, "date") && low.type.kind !== "null" ? "date" : "number";
  for (const end of [low, high]) expectKind(checker, end, kind);
  const open = "open" in ends ? ends.open : bothIn;
  return [{ kind }, { slot, shape: kind, from: low.tree, to: high.tree, open }];
};

/** A list; of what is none, the one thing that it is (10.3.2.9.4). */
const overList = (list: Typed, slot: number): [Type, Over] => {
  const { type, tree } = list;
  if (type.kind === "list") return [type.of, { slot, shape: shapeOf(type.of), list: tree }];
  return [type, { slot, shape: shapeOf(type), list: listOfOne(list).tree }];
};

/**
 * A list. A range that is not written out is refused: of its numbers or days nothing is known while the rule is typed,
 * and the one thing that it would be elsewhere is another meaning (10.3.2.14).
 */
const overOf = (checker: Checker, list: OverSyntax["list"], slot: number): [Type, Over] => {
  if (!("kind" in list) || list.kind === "range") return overEnds(checker, list, slot);
  const value = checker.check(list);
  if (value.type.kind !== "range") return overList(value, slot);
  const found = typeName(value.type);
  return overList(reject(checker, value, ["rule-type", { expected: "list", found, hint: "range-by-its-ends" }]), slot);
};

/** Each iteration may use the names of those before it. */
const bind = (checker: Checker, overs: readonly OverSyntax[]): Bound => {
  let bound: Bound = { over: [], checker };
  for (const { name, list } of overs) {
    const [type, over] = overOf(bound.checker, list, checker.slot());
    const inner = bound.checker.within([[name.text, local(type, over.slot)]]);
    bound = { over: [...bound.over, over], checker: inner };
  }
  return bound;
};

/** `partial` is the list of results so far: its type is that of the body, which is found by checking that twice. */
const checkBody = ({ checker }: Bound, syntax: SyntaxOf<"for">, slot: number): Typed => {
  const given = (of: Type): Typed =>
    checker.within([["partial", local({ kind: "list", of }, slot)]]).check(syntax.gives);
  const before = checker.issues.length;
  const first = given({ kind: "null" });
  if (checker.issues.length > before || !readsSlot(first.tree, slot)) return first;
  const second = given(first.type);
  if (sameType(first.type, second.type)) return second;
  const details = { expected: typeName(first.type), found: typeName(second.type), name: "partial" };
  return reject(checker, syntax.gives, ["rule-type", details]);
};

/** Far more names than a rule has: iterations in one another that all read `partial` are checked again and again. */
const maxSlots = 10_000;

export const checkFor = (syntax: SyntaxOf<"for">, outer: Checker): Typed => {
  const partial = outer.slot();
  if (partial > maxSlots) return reject(outer, syntax, ["rule-too-deep", { name: "partial" }]);
  const own = syntax.over.find(({ name }) => name.text === "partial");
  if (own !== undefined) return reject(outer, own.name, ["rule-name-twice", { name: "partial" }]);
  const bound = bind(outer, syntax.over);
  const gives = checkBody(bound, syntax, partial);
  const tree: Tree = { node: "for", over: bound.over, gives: gives.tree };
  const whole = readsSlot(gives.tree, partial) ? { ...tree, partial } : tree;
  return typed(syntax, { kind: "list", of: gives.type }, whole);
};

export const checkQuantified = (syntax: SyntaxOf<"quantified">, outer: Checker): Typed => {
  const { over, checker } = bind(outer, syntax.over);
  const satisfies = checker.check(syntax.satisfies);
  expectKind(checker, satisfies, "boolean");
  const { quantifier } = syntax;
  return typed(syntax, { kind: "boolean" }, { node: "quantified", quantifier, over, satisfies: satisfies.tree });
};

/** `{ a: 1, b: a + 1 }`: an entry may use those before it (DMN 1.5, 10.3.2.6). */
export const checkContext = (syntax: SyntaxOf<"context">, outer: Checker): Typed => {
  const members: [string, Type][] = [];
  const entries: { key: string; slot: number; value: Tree }[] = [];
  let checker = outer;
  for (const { key, value } of syntax.entries) {
    if (members.some(([name]) => name === key.text)) return reject(outer, key, ["rule-name-twice", { name: key.text }]);
    const slot = outer.slot();
    const { type, tree } = checker.check(value);
    members.push([key.text, type]);
    entries.push({ key: key.text, slot, value: tree });
    checker = checker.within([[key.text, local(type, slot)]]);
  }
  const type: Type = { kind: "context", members: Object.fromEntries(members) };
  if (isTooLarge(type)) return reject(outer, syntax, ["rule-too-deep", { found: "context" }]);
  return typed(syntax, type, { node: "context", entries });
};
