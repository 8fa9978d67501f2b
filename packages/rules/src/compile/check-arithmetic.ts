import type { TimeShape, TimeTree, Tree } from "../tree.ts";
import type { Type } from "../type.ts";
import { expectKind } from "./check-operation.ts";
import type { SyntaxOf, WrittenOp } from "./syntax.ts";
import { type Checker, reject, type Typed, typed } from "./typed.ts";
import { isOf, typeName } from "./types.ts";

type Arithmetic = SyntaxOf<"arithmetic">;

const timeShapes: readonly TimeShape[] = ["date", "time", "date-time", "duration", "months", "number"];

const timeShape = ({ kind }: Type): TimeShape | undefined =>
  kind === "money" ? "number" : timeShapes.find((shape) => shape === kind);

/** What dates, times and durations give with one another (DMN 1.5, tables 57 and 59). */
const ofTime: Readonly<Record<string, TimeShape>> = {
  "date + duration": "date",
  "date - duration": "date",
  "date + months": "date",
  "date - months": "date",
  "date - date": "duration",
  "date-time + duration": "date-time",
  "date-time - duration": "date-time",
  "date-time + months": "date-time",
  "date-time - months": "date-time",
  "date-time - date-time": "duration",
  "time + duration": "time",
  "time - duration": "time",
  "time - time": "duration",
  "duration + duration": "duration",
  "duration - duration": "duration",
  "duration * number": "duration",
  "duration / number": "duration",
  "duration / duration": "number",
  "months + months": "months",
  "months - months": "months",
  "months * number": "months",
  "months / number": "months",
  "months / months": "number",
};

const canTurn = (op: WrittenOp): boolean => op === "+" || op === "*";

const isTimeOp = (op: WrittenOp): op is TimeTree["op"] => op !== "**";

const checkTime = ({ op, ...place }: Arithmetic, left: Typed, right: Typed): Typed | undefined => {
  const [a, b] = [timeShape(left.type), timeShape(right.type)];
  if (a === undefined || b === undefined || !isTimeOp(op)) return undefined;
  const gives = ofTime[`${a} ${op} ${b}`];
  if (gives !== undefined)
    return typed(place, { kind: gives }, { node: "time", op, shapes: [a, b], left: left.tree, right: right.tree });
  const turned = canTurn(op) ? ofTime[`${b} ${op} ${a}`] : undefined;
  if (turned === undefined) return undefined;
  return typed(place, { kind: turned }, { node: "time", op, shapes: [b, a], left: right.tree, right: left.tree });
};

const isText = ({ type }: Typed): boolean => type.kind === "text" || type.kind === "code";

const checkConcat = (syntax: Arithmetic, left: Typed, right: Typed): Typed | undefined => {
  if (syntax.op !== "+" || !(isText(left) || isText(right))) return undefined;
  if (!(isOf(left.type, "text", "code") && isOf(right.type, "text", "code"))) return undefined;
  return typed(syntax, { kind: "text" }, { node: "call", name: "concat", of: [left.tree, right.tree] });
};

/** Amounts add up to amounts; of one by another there is a number, and of one times another nothing. */
const ofMoney: Readonly<Record<WrittenOp, (a: boolean, b: boolean) => "money" | "number" | undefined>> = {
  "+": (a, b) => (a || b ? "money" : "number"),
  "-": (a, b) => (a || b ? "money" : "number"),
  "*": (a, b) => (a && b ? undefined : a || b ? "money" : "number"),
  "/": (a, b) => (b ? (a ? "number" : undefined) : a ? "money" : "number"),
  "**": (a, b) => (a || b ? undefined : "number"),
};

const checkNumbers = ({ op, ...place }: Arithmetic, left: Typed, right: Typed): Typed | undefined => {
  if (!(isOf(left.type, "number", "money") && isOf(right.type, "number", "money"))) return undefined;
  const kind = ofMoney[op](left.type.kind === "money", right.type.kind === "money");
  if (kind === undefined) return undefined;
  if (op === "**") return typed(place, { kind }, { node: "call", name: "power", of: [left.tree, right.tree] });
  return typed(place, { kind }, { node: "number", op, left: left.tree, right: right.tree });
};

/** Numbers with numbers, texts with texts, dates and durations as they go together (DMN 1.5, 10.3.2). */
export const checkArithmetic = (syntax: Arithmetic, checker: Checker): Typed => {
  const [left, right] = [checker.check(syntax.left), checker.check(syntax.right)];
  const result =
    checkNumbers(syntax, left, right) ?? checkConcat(syntax, left, right) ?? checkTime(syntax, left, right);
  if (result !== undefined) return result;
  const found = `${typeName(left.type)} ${syntax.op} ${typeName(right.type)}`;
  return reject(checker, syntax, ["rule-type", { found, expected: `number ${syntax.op} number` }]);
};

const minusOne: Tree = { node: "literal", value: -1 };

export const checkNegation = (syntax: SyntaxOf<"negation">, checker: Checker): Typed => {
  const operand = checker.check(syntax.of);
  const { type, tree } = operand;
  if (type.kind === "duration" || type.kind === "months") {
    const shapes = [type.kind, "number"] as const;
    return typed(syntax, type, { node: "time", op: "*", shapes, left: tree, right: minusOne });
  }
  expectKind(checker, operand, "number");
  const kind = type.kind === "money" ? "money" : "number";
  const zero: Tree = { node: "literal", value: 0 };
  return typed(syntax, { kind }, { node: "number", op: "-", left: zero, right: tree });
};
