import { membership } from "./check-compare.ts";
import { expectKind } from "./check-operation.ts";
import { type Callable, isCallable, type Parameter, signatureNames, signatures, statusCodes } from "./signatures.ts";
import { nearest } from "./suggest.ts";
import type { SyntaxOf } from "./syntax.ts";
import { blank, type Checker, complain, type Typed, typed } from "./typed.ts";
import { isOf, typeName } from "./types.ts";

type Call = SyntaxOf<"call">;

const wrongCount = (call: Call, checker: Checker, expected: number): Typed => {
  const details = { name: call.name.text, expected: String(expected), found: String(call.of.length) };
  complain(checker, call, ["rule-arguments", details]);
  return blank(call);
};

/** `status(father)`: of a subject by its name; a relation such as `filer.spouse` has no status of its own. */
const checkStatus = (call: Call, checker: Checker): Typed => {
  const [subject] = call.of;
  if (subject === undefined || call.of.length > 1) return wrongCount(call, checker, 1);
  const name = subject.kind === "path" && subject.words.length === 1 ? subject.words[0]?.text : undefined;
  const type = name === undefined ? undefined : checker.scope.type([name]);
  if (name === undefined || (type !== undefined && type.kind !== "subject")) {
    complain(checker, subject, ["rule-type", { name, expected: "subject", hint: "subject-by-name" }]);
    return blank(call);
  }
  if (type === undefined) return checker.check(subject);
  checker.reads.add(`status(${name})`);
  return typed(call, { kind: "code", list: "subject-status", codes: statusCodes }, { node: "status", subject: name });
};

const checkToday = (call: Call, checker: Checker): Typed => {
  if (call.of.length > 0) return wrongCount(call, checker, 0);
  checker.reads.add("today()");
  return typed(call, { kind: "date" }, { node: "today" });
};

/** `age(child.birthDate)`: whole years lived by today, an extension. */
const checkAge = (call: Call, checker: Checker): Typed => {
  const [birth] = call.of;
  if (birth === undefined || call.of.length > 1) return wrongCount(call, checker, 1);
  const date = checker.check(birth);
  expectKind(checker, date, "date");
  checker.reads.add("today()");
  return typed(call, { kind: "number" }, { node: "call", name: "age", of: [date.tree, { node: "today" }] });
};

const checkListContains = (call: Call, checker: Checker): Typed => {
  const [list, value] = call.of.map((argument) => checker.check(argument));
  if (list === undefined || value === undefined || call.of.length > 2) return wrongCount(call, checker, 2);
  expectKind(checker, list, "list");
  const tree = membership(checker, value, list);
  return tree === undefined ? blank(call) : typed(call, { kind: "boolean" }, tree);
};

const expectNumbers = (checker: Checker, argument: Typed, alone: boolean): void => {
  const { type } = argument;
  const isList = alone && type.kind === "list" && isOf(type.of, "number");
  if (isList || isOf(type, "number")) return;
  const expected = alone ? "list of number" : "number";
  complain(checker, argument, ["rule-type", { expected, found: typeName(type) }]);
};

const expectParameter = (checker: Checker, argument: Typed, parameter: Parameter): void => {
  if (parameter !== "numbers") expectKind(checker, argument, parameter);
};

const checkNumbers = (call: Call, checker: Checker, args: readonly Typed[]): void => {
  if (args.length === 0) wrongCount(call, checker, 1);
  for (const argument of args) expectNumbers(checker, argument, args.length === 1);
};

const checkSigned = (call: Call, checker: Checker, name: Callable): Typed => {
  const { takes, gives } = signatures[name];
  const args = call.of.map((argument) => checker.check(argument));
  if (takes.includes("numbers")) checkNumbers(call, checker, args);
  else if (args.length !== takes.length) return wrongCount(call, checker, takes.length);
  for (const [index, argument] of args.entries()) expectParameter(checker, argument, takes[index] ?? "numbers");
  return typed(call, gives, { node: "call", name, of: args.map(({ tree }) => tree) });
};

const special: ReadonlyMap<string, (call: Call, checker: Checker) => Typed> = new Map([
  ["age", checkAge],
  ["status", checkStatus],
  ["today", checkToday],
  ["list contains", checkListContains],
]);

const unknownFunction = (call: Call, checker: Checker): Typed => {
  const { text: name } = call.name;
  complain(checker, call.name, ["rule-unknown-function", { name, suggestion: nearest(name, signatureNames) }]);
  return blank(call);
};

export const checkCall = (call: Call, checker: Checker): Typed => {
  const { text: name } = call.name;
  if (isCallable(name)) return checkSigned(call, checker, name);
  return (special.get(name) ?? unknownFunction)(call, checker);
};
