import type { Type } from "../type.ts";
import { checkFunction } from "./check-function.ts";
import type { Argument, Place, SyntaxOf } from "./syntax.ts";
import { type Checker, complain, reject, type Typed, typed } from "./typed.ts";
import { conforms, typeName } from "./types.ts";

interface Given extends Place {
  readonly of: readonly Argument[];
  readonly checked?: readonly Typed[];
}

const checkArguments = (checker: Checker, of: readonly Argument[]): readonly Typed[] =>
  of.map(({ value }) => checker.check(value));

/** What a function gives for arguments by position, which may have been checked before. */
export const checkApplied = (checker: Checker, to: Typed, { of, checked, ...place }: Given): Typed => {
  const { type } = to;
  if (type.kind === "null") return to;
  if (type.kind !== "function")
    return reject(checker, to, ["rule-type", { expected: "function", found: typeName(type) }]);
  if (of.some(({ name }) => name !== undefined))
    return reject(checker, place, ["rule-arguments", { hint: "by-position" }]);
  if (of.length !== type.takes.length)
    return reject(checker, place, [
      "rule-arguments",
      { expected: String(type.takes.length), found: String(of.length) },
    ]);
  const args = checked ?? checkArguments(checker, of);
  for (const [index, argument] of args.entries()) expectType(checker, argument, type.takes[index]);
  return typed(place, type.gives, { node: "apply", to: to.tree, of: args.map(({ tree }) => tree) });
};

const expectType = (checker: Checker, argument: Typed, wanted: Type | undefined): void => {
  if (wanted === undefined || conforms(argument.type, wanted)) return;
  complain(checker, argument, ["rule-type", { expected: typeName(wanted), found: typeName(argument.type) }]);
};

/** A call of what an expression gives. Of a function that is written out, the arguments say the types of its parameters. */
export const checkApply = ({ callee, of, from, to }: SyntaxOf<"apply">, checker: Checker): Typed => {
  if (callee.kind !== "function") return checkApplied(checker, checker.check(callee), { of, from, to });
  const checked = checkArguments(checker, of);
  const types = checked.map(({ type }) => type);
  return checkApplied(checker, checkFunction(callee, checker, types), { of, from, to, checked });
};
