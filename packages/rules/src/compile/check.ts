import { absurd } from "../absurd.ts";
import { literal } from "../literal.ts";
import type { Type } from "../type.ts";
import { checkApply } from "./check-apply.ts";
import { checkArithmetic, checkNegation } from "./check-arithmetic.ts";
import { checkContext, checkFor, checkQuantified } from "./check-binding.ts";
import { checkCall } from "./check-call.ts";
import { checkBetween, checkCompare, checkIn } from "./check-compare.ts";
import { checkFilter } from "./check-filter.ts";
import { checkFunction } from "./check-function.ts";
import { checkInstance } from "./check-instance.ts";
import { memberOf } from "./check-member.ts";
import { checkPath } from "./check-name.ts";
import { checkIf, checkList, checkLogic, checkRange } from "./check-operation.ts";
import type { Scope } from "./scope.ts";
import type { Syntax, SyntaxOf } from "./syntax.ts";
import { blank, type Checker, type Locals, type Typed, typed } from "./typed.ts";

const typeOfLiteral = (value: null | boolean | number | string): Type => {
  if (value === null) return { kind: "null" };
  if (typeof value === "boolean") return { kind: "boolean" };
  return typeof value === "number" ? { kind: "number" } : { kind: "text" };
};

const checkLiteral = (syntax: SyntaxOf<"literal">): Typed => {
  const { value, from, to } = syntax;
  const texts = typeof value === "string" ? [{ value, from, to }] : [];
  return { ...typed(syntax, typeOfLiteral(value), literal(value)), texts };
};

/** A full date is its own text while a rule runs; the other written values are read once, when it is made. */
const checkWritten = (syntax: SyntaxOf<"written">): Typed => {
  const { as, text } = syntax;
  const shape = as === "date" ? {} : { shape: as };
  return typed(syntax, { kind: as }, { node: "literal", value: text, ...shape });
};

const checkSyntax = (syntax: Syntax, checker: Checker): Typed => {
  switch (syntax.kind) {
    case "literal":
      return checkLiteral(syntax);
    case "written":
      return checkWritten(syntax);
    case "path":
      return checkPath(syntax, checker);
    case "member":
      return memberOf(checker, checker.check(syntax.of), syntax.word);
    case "logic":
      return checkLogic(syntax, checker);
    case "if":
      return checkIf(syntax, checker);
    case "compare":
      return checkCompare(syntax, checker);
    case "between":
      return checkBetween(syntax, checker);
    case "in":
      return checkIn(syntax, checker);
    case "instance":
      return checkInstance(syntax, checker);
    case "arithmetic":
      return checkArithmetic(syntax, checker);
    case "negation":
      return checkNegation(syntax, checker);
    case "list":
      return checkList(syntax, checker);
    case "range":
      return checkRange(syntax, checker);
    case "context":
      return checkContext(syntax, checker);
    case "filter":
      return checkFilter(syntax, checker);
    case "for":
      return checkFor(syntax, checker);
    case "quantified":
      return checkQuantified(syntax, checker);
    case "function":
      return checkFunction(syntax, checker, []);
    case "call":
      return checkCall(syntax, checker);
    case "apply":
      return checkApply(syntax, checker);
    case "refused":
      return blank(syntax);
    default:
      return absurd(syntax);
  }
};

type Shared = Omit<Checker, "locals" | "check" | "within">;

const checkerWith = (shared: Shared, locals: Locals): Checker => {
  const checker: Checker = {
    ...shared,
    locals,
    check: (syntax) => checkSyntax(syntax, checker),
    within: (more) => checkerWith(shared, new Map([...locals, ...more])),
  };
  return checker;
};

export const makeChecker = (scope: Scope): Checker => {
  let slots = 0;
  const slot = (): number => {
    slots += 1;
    return slots - 1;
  };
  return checkerWith({ scope, issues: [], reads: new Set(), slot }, new Map());
};
