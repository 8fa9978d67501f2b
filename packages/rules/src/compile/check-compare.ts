import type { CompareOp, Tree } from "../tree.ts";
import { shapeOf, type Type } from "../type.ts";
import { checkCodes } from "./check-codes.ts";
import type { Place, SyntaxOf, Test } from "./syntax.ts";
import { blank, type Checker, complain, type Typed, typed } from "./typed.ts";
import { isOf, join, typeName } from "./types.ts";

const boolean: Type = { kind: "boolean" };

const mismatch = (checker: Checker, expected: Typed, found: Typed): undefined => {
  complain(checker, found, ["rule-type", { expected: typeName(expected.type), found: typeName(found.type) }]);
};

/** The type that both are compared as. */
export const together = (checker: Checker, a: Typed, b: Typed): Type | undefined => {
  const type = join(a.type, b.type);
  if (type === undefined) return mismatch(checker, a, b);
  checkCodes(checker, a, b);
  return type;
};

export const orderedKinds: readonly Type["kind"][] = [
  "number",
  "money",
  "text",
  "date",
  "time",
  "date-time",
  "duration",
  "months",
];

/** Codes have no order, though texts have one. */
export const inOrder = (checker: Checker, a: Typed, b: Typed): Type | undefined => {
  for (const side of [a, b]) {
    if (isOf(side.type, ...orderedKinds)) continue;
    const expected = orderedKinds.join(", ");
    complain(checker, side, ["rule-type", { expected, found: typeName(side.type), hint: "no-order" }]);
    return undefined;
  }
  return together(checker, a, b);
};

const comparison = (checker: Checker, op: CompareOp, [left, right]: [Typed, Typed]): Tree | undefined => {
  const check = op === "=" || op === "!=" ? together : inOrder;
  const type = check(checker, left, right);
  if (type === undefined) return undefined;
  return { node: "compare", op, shape: shapeOf(type), left: left.tree, right: right.tree };
};

const truthOf = (place: Place, tree: Tree | undefined): Typed =>
  tree === undefined ? blank(place) : typed(place, boolean, tree);

export const checkCompare = (syntax: SyntaxOf<"compare">, checker: Checker): Typed =>
  truthOf(syntax, comparison(checker, syntax.op, [checker.check(syntax.left), checker.check(syntax.right)]));

interface Range {
  readonly low: Typed;
  readonly high: Typed;
  readonly open: readonly [boolean, boolean];
}

const within = (checker: Checker, value: Typed, { low, high, open }: Range): Tree | undefined => {
  const [from, to] = [inOrder(checker, value, low), inOrder(checker, value, high)];
  const type = from === undefined || to === undefined ? undefined : join(from, to);
  if (type === undefined) return undefined;
  return { node: "within", shape: shapeOf(type), value: value.tree, from: low.tree, to: high.tree, open };
};

export const checkBetween = (syntax: SyntaxOf<"between">, checker: Checker): Typed => {
  const value = checker.check(syntax.value);
  const range: Range = { low: checker.check(syntax.low), high: checker.check(syntax.high), open: [false, false] };
  return truthOf(syntax, within(checker, value, range));
};

/** `value in list`: the list's items are what the value is compared with. */
export const membership = (checker: Checker, value: Typed, list: Typed): Tree | undefined => {
  const of: Type = list.type.kind === "list" ? list.type.of : { kind: "null" };
  const type = together(checker, value, { ...list, type: of });
  return type === undefined ? undefined : { node: "in", shape: shapeOf(type), value: value.tree, list: list.tree };
};

const inRange = (checker: Checker, value: Typed, range: Typed, of: Type): Tree | undefined => {
  const type = inOrder(checker, value, { ...range, type: of });
  return type && { node: "in range", shape: shapeOf(type), value: value.tree, range: range.tree };
};

/** A test that is a list or a range looks into it; any other value is compared with (DMN 1.5, table 55). */
const checkIs = (checker: Checker, value: Typed, test: Typed): Tree | undefined => {
  if (test.type.kind === "list") return membership(checker, value, test);
  if (test.type.kind === "range") return inRange(checker, value, test, test.type.of);
  return comparison(checker, "=", [value, test]);
};

const not = (of: Tree): Tree => ({ node: "call", name: "not", of: [of] });

const conditionOf = (checker: Checker, condition: Typed): Tree => {
  if (!isOf(condition.type, "boolean"))
    complain(checker, condition, ["rule-type", { expected: "boolean", found: typeName(condition.type) }]);
  return condition.tree;
};

const checkTest = (checker: Checker, value: Typed, test: Test): Tree | undefined => {
  switch (test.kind) {
    case "is":
      return checkIs(checker, value, checker.check(test.value));
    case "compare":
      return comparison(checker, test.op, [value, checker.check(test.value)]);
    case "range":
      return within(checker, value, { low: checker.check(test.low), high: checker.check(test.high), open: test.open });
    case "when":
      return conditionOf(checker, checker.check(test.value));
    case "any":
      return { node: "literal", value: true };
    case "not":
      return not(anyOf(checker, value, test.tests));
  }
};

/** Whether one of the tests holds of the value. */
export const anyOf = (checker: Checker, value: Typed, tests: readonly Test[]): Tree => {
  const of = tests.map((test) => checkTest(checker, value, test)).filter((tree) => tree !== undefined);
  const [only] = of;
  return of.length === 1 && only !== undefined ? only : { node: "logic", op: "or", of };
};

/** Whether a list is in a list of lists, or is meant item by item, FEEL leaves open. */
const isList = (checker: Checker, value: Typed): boolean => {
  if (value.type.kind !== "list") return false;
  complain(checker, value, ["rule-unsupported", { found: typeName(value.type), hint: "list-in" }]);
  return true;
};

export const checkIn = (syntax: SyntaxOf<"in">, checker: Checker): Typed => {
  const value = checker.check(syntax.value);
  if (isList(checker, value)) return blank(syntax);
  const before = checker.issues.length;
  const tree = anyOf(checker, value, syntax.tests);
  return checker.issues.length > before ? blank(syntax) : typed(syntax, boolean, tree);
};
