import type { ContextTree, Tree } from "../tree.ts";
import { shapeOf, type Type } from "../type.ts";
import { membership } from "./check-compare.ts";
import { memberOf } from "./check-member.ts";
import { expectKind } from "./check-operation.ts";
import { parseRule } from "./parse.ts";
import type { Scope } from "./scope.ts";
import { statusCodes } from "./signatures.ts";
import type { Syntax, SyntaxOf } from "./syntax.ts";
import { blank, type Checker, listOfOne, reject, type Typed, typed } from "./typed.ts";
import { isOf, isTooLarge, typeName } from "./types.ts";

type Call = SyntaxOf<"call">;
type ContextEntry = ContextTree["entries"][number];

const wrongCount = (call: Call, checker: Checker, expected: number): Typed =>
  reject(checker, call, [
    "rule-arguments",
    { name: call.name.text, expected: String(expected), found: String(call.of.length) },
  ]);

const byName = (call: Call, names: readonly string[]): readonly Syntax[] =>
  names.flatMap((known) => call.of.find(({ name }) => name?.text === known)?.value ?? []);

/** The arguments of these names where all are there, by position or by name; `least`, if the last may be left out. */
const argumentsOf = (call: Call, names: readonly string[], least = names.length): readonly Syntax[] | undefined => {
  const count = call.of.length;
  if (count < least || count > names.length) return undefined;
  if (call.of.every(({ name }) => name === undefined)) return call.of.map(({ value }) => value);
  const given = byName(call, names.slice(0, count));
  return given.length === count ? given : undefined;
};

/** `status(father)`: of a subject by its name; a relation such as `filer.spouse` has no status of its own. */
const checkStatus = (call: Call, checker: Checker): Typed => {
  const [subject] = argumentsOf(call, ["subject"]) ?? [];
  if (subject === undefined) return wrongCount(call, checker, 1);
  const name = subject.kind === "path" && subject.words.length === 1 ? subject.words[0]?.text : undefined;
  const type = name === undefined ? undefined : checker.scope.type([name]);
  if (name === undefined || (type !== undefined && type.kind !== "subject"))
    return reject(checker, subject, ["rule-type", { name, expected: "subject", hint: "subject-by-name" }]);
  if (type === undefined) return checker.check(subject);
  checker.reads.add(`status(${name})`);
  return typed(call, { kind: "code", list: "subject-status", codes: statusCodes }, { node: "status", subject: name });
};

const clock =
  (node: "today" | "now", type: Type) =>
  (call: Call, checker: Checker): Typed => {
    if (call.of.length > 0) return wrongCount(call, checker, 0);
    checker.reads.add(`${node}()`);
    return typed(call, type, { node });
  };

/** `age(child.birthDate)`, `age(child.birthDate, on)`: whole years lived by today or by that day, an extension. */
const checkAge = (call: Call, checker: Checker): Typed => {
  const given = argumentsOf(call, ["born", "on"], 1);
  if (given === undefined) return wrongCount(call, checker, 1);
  const dates = given.map((argument) => checker.check(argument));
  for (const date of dates) expectKind(checker, date, "date");
  if (dates.length === 1) checker.reads.add("today()");
  const [born, on = { tree: { node: "today" } as const }] = dates;
  if (born === undefined) return blank(call);
  return typed(call, { kind: "number" }, { node: "call", name: "age", of: [born.tree, on.tree] });
};

/** As `element in list`, so that the texts of codes are checked in the same way. */
const checkListContains = (call: Call, checker: Checker): Typed => {
  const given = argumentsOf(call, ["list", "element"]);
  const [list, value] = (given ?? []).map((argument) => checker.check(argument));
  if (list === undefined || value === undefined) return wrongCount(call, checker, 2);
  expectKind(checker, list, "list");
  const tree = membership(checker, value, list);
  return tree === undefined ? blank(call) : typed(call, { kind: "boolean" }, tree);
};

const innermost = (type: Type): Type => (type.kind === "list" ? innermost(type.of) : type);

/** `flatten(list)` leaves no list inside, however deep one was. */
const checkFlatten = (call: Call, checker: Checker): Typed => {
  const [list] = argumentsOf(call, ["list"]) ?? [];
  if (list === undefined) return wrongCount(call, checker, 1);
  const given = checker.check(list);
  const of = innermost(given.type);
  const { tree } = isOf(given.type, "list") ? given : listOfOne(given);
  return typed(call, { kind: "list", of }, { node: "call", name: "flatten", of: [tree], shape: shapeOf(of) });
};

/** `get value(c, "key")` of a key that is written out: what it gives has a type only then. */
const checkGetValue = (call: Call, checker: Checker): Typed => {
  const [context, key] = argumentsOf(call, ["m", "key"]) ?? [];
  if (context === undefined || key === undefined) return wrongCount(call, checker, 2);
  if (key.kind !== "literal" || typeof key.value !== "string")
    return reject(checker, key, ["rule-type", { expected: "text", hint: "literal-text" }]);
  return memberOf(checker, checker.check(context), { text: key.value, from: key.from, to: key.to });
};

/** The context in a slot, with one entry put in its place or at the end. */
const withEntry = (members: Readonly<Record<string, Type>>, whole: Tree, put: ContextEntry): Tree => {
  const names = Object.keys(members);
  const entries = (names.includes(put.key) ? names : [...names, put.key]).map((key): ContextEntry => {
    const of = members[key];
    if (key === put.key || of === undefined) return put;
    return { key, slot: put.slot, value: { node: "member", of: whole, key, shape: shapeOf(of) } };
  });
  return { node: "context", entries };
};

const nothing: Tree = { node: "literal", value: null };

/** `context put(c, "key", value)`: the context with that entry, in place of what it had there; of null, null. */
const checkContextPut = (call: Call, checker: Checker): Typed => {
  const [context, key, entry] = argumentsOf(call, ["context", "key", "value"]) ?? [];
  if (context === undefined || key === undefined || entry === undefined) return wrongCount(call, checker, 3);
  if (key.kind !== "literal" || typeof key.value !== "string")
    return reject(checker, key, ["rule-type", { expected: "text", hint: "literal-text" }]);
  const before = checker.check(context);
  const { type } = before;
  if (type.kind !== "context")
    return reject(checker, before, ["rule-type", { expected: "context", found: typeName(type) }]);
  const value = checker.check(entry);
  const slot = checker.slot();
  const whole: Tree = { node: "local", slot };
  const put = withEntry(type.members, whole, { key: key.value, slot: checker.slot(), value: value.tree });
  const isNull: Tree = { node: "compare", op: "=", shape: shapeOf(type), left: whole, right: nothing };
  const of: Tree = { node: "if", when: isNull, yes: nothing, no: put };
  const gives: Type = { kind: "context", members: { ...type.members, [key.value]: value.type } };
  if (isTooLarge(gives)) return reject(checker, call, ["rule-too-deep", { found: "context" }]);
  return typed(call, gives, { node: "apply", to: { node: "function", slots: [slot], of }, of: [before.tree] });
};

/** Nothing but what is written out has a place in the text of a range. */
const nothingInScope: Scope = { type: () => undefined, names: () => [] };

const isWritten = ({ tree }: Typed): boolean =>
  tree.node === "range" && tree.from.node === "literal" && tree.to.node === "literal";

/** `range("[1..10)")` of a text that is written out: of a range whose ends are (DMN 1.5, 10.3.4.1). */
const checkRangeText = (call: Call, checker: Checker): Typed => {
  const [from] = argumentsOf(call, ["from"]) ?? [];
  if (from === undefined) return wrongCount(call, checker, 1);
  if (from.kind !== "literal" || typeof from.value !== "string")
    return reject(checker, from, ["rule-type", { expected: "text", hint: "literal-text" }]);
  const inside = parseRule(from.value, nothingInScope);
  const before = checker.issues.length;
  const range = inside.ok ? checker.check(inside.value) : undefined;
  const isWrong = checker.issues.splice(before).length > 0;
  if (range === undefined || isWrong || !isWritten(range))
    return reject(checker, from, ["rule-literal", { found: from.value, expected: "[1..10]" }]);
  return typed(call, range.type, range.tree);
};

/** Both count in the calendar of the authority, which the place where the rule runs knows. */
const working =
  (name: "working days" | "working hours", kind: "date" | "date-time") =>
  (call: Call, checker: Checker): Typed => {
    const given = argumentsOf(call, ["from", "amount"]);
    const [from, amount] = (given ?? []).map((argument) => checker.check(argument));
    if (from === undefined || amount === undefined) return wrongCount(call, checker, 2);
    expectKind(checker, from, kind);
    expectKind(checker, amount, "number");
    checker.reads.add("calendar()");
    const days = kind === "date" ? { days: [0] } : {};
    return typed(call, { kind }, { node: "call", name, of: [from.tree, amount.tree], ...days });
  };

/** Functions that a signature does not say all of. */
export const special: ReadonlyMap<string, (call: Call, checker: Checker) => Typed> = new Map([
  ["age", checkAge],
  ["status", checkStatus],
  ["today", clock("today", { kind: "date" })],
  ["now", clock("now", { kind: "date-time" })],
  ["list contains", checkListContains],
  ["flatten", checkFlatten],
  ["get value", checkGetValue],
  ["context put", checkContextPut],
  ["range", checkRangeText],
  ["working days", working("working days", "date")],
  ["working hours", working("working hours", "date-time")],
]);
