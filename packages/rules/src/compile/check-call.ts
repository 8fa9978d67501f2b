import type { Tree } from "../tree.ts";
import { shapeOf, type Type } from "../type.ts";
import { checkApplied } from "./check-apply.ts";
import { type Known, type Matched, pairsOf, tried } from "./match-arguments.ts";
import { mismatch } from "./mismatch.ts";
import type { Signature } from "./pattern.ts";
import { type Callable, functionFor, isCallable, signatureNames, signatures, takesPartialDates } from "./signatures.ts";
import { special } from "./special-calls.ts";
import { nearest } from "./suggest.ts";
import type { SyntaxOf } from "./syntax.ts";
import { type Checker, reject, type Typed, typed } from "./typed.ts";
import { isOf, typeName } from "./types.ts";
import { resolve } from "./unify.ts";

type Call = SyntaxOf<"call">;

const daysOf = (name: string, args: readonly Typed[]): readonly number[] =>
  takesPartialDates.has(name) ? [] : args.flatMap(({ type }, index) => (isOf(type, "date", "duration") ? [index] : []));

/** What a call is about: what its letter stands for, else the type of its first argument. */
const subjectOf = ({ args, bound }: Matched): Type =>
  bound.types.get("T") ?? bound.types.get("O") ?? args[0]?.type ?? { kind: "null" };

const callTree = (name: Callable, matched: Matched): Tree => {
  const days = daysOf(name, matched.args);
  return {
    node: "call",
    name: functionFor(name, matched.args[0]?.type),
    of: matched.args.map(({ tree }) => tree),
    shape: shapeOf(subjectOf(matched)),
    ...(days.length > 0 ? { days } : {}),
  };
};

const wrongCount = (checker: Checker, call: Call, known: readonly Signature[]): Typed => {
  const expected = known.map(({ takes }) => takes.map(({ name }) => name).join(", ")).join(" | ");
  return reject(checker, call, ["rule-arguments", { name: call.name.text, expected, found: String(call.of.length) }]);
};

const checkSigned = (call: Call, checker: Checker, name: Callable): Typed => {
  const known = signatures.get(name) ?? [];
  const checked: Known = new Map();
  let misfit: Matched["misfit"];
  for (const signature of known) {
    const pairs = pairsOf(signature, call.of);
    if (pairs === undefined) continue;
    const matched = tried(checker, pairs, checked);
    if (matched.misfit === undefined)
      return typed(call, resolve(signature.gives, matched.bound), callTree(name, matched));
    if (misfit === undefined || matched.misfit.after > misfit.after) misfit = matched.misfit;
  }
  if (misfit === undefined) return wrongCount(checker, call, known);
  const { argument, expected } = misfit;
  for (const { issues } of checked.values()) checker.issues.push(...issues);
  return reject(checker, argument, ["rule-type", mismatch(typeName(expected), argument.type)]);
};

const unknownFunction = (call: Call, checker: Checker): Typed => {
  const { text: name } = call.name;
  return reject(checker, call.name, ["rule-unknown-function", { name, suggestion: nearest(name, signatureNames) }]);
};

/** A function bound nearby, one with rules of its own, or one of the table. */
export const checkCall = (call: Call, checker: Checker): Typed => {
  const { text: name } = call.name;
  const local = checker.locals.get(name);
  if (local !== undefined) return checkApplied(checker, typed(call.name, local.type, local.tree), call);
  const rule = special.get(name);
  if (rule !== undefined) return rule(call, checker);
  return isCallable(name) ? checkSigned(call, checker, name) : unknownFunction(call, checker);
};
