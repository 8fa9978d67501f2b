import type { Issue } from "@motlan/kernel";
import { absurd } from "../absurd.ts";
import type { Type } from "../type.ts";
import { checkCall } from "./check-call.ts";
import { checkBetween, checkCompare, checkIn } from "./check-compare.ts";
import { checkPath } from "./check-name.ts";
import { checkArithmetic, checkIf, checkList, checkLogic, checkNegation } from "./check-operation.ts";
import type { Scope } from "./scope.ts";
import type { Syntax, SyntaxOf } from "./syntax.ts";
import { blank, type Checker, type Typed, typed } from "./typed.ts";

const typeOfLiteral = (value: null | boolean | number | string): Type => {
  if (value === null) return { kind: "null" };
  if (typeof value === "boolean") return { kind: "boolean" };
  return typeof value === "number" ? { kind: "number" } : { kind: "text" };
};

const checkLiteral = (syntax: SyntaxOf<"literal">): Typed => {
  const { value, from, to } = syntax;
  const texts = typeof value === "string" ? [{ value, from, to }] : [];
  return { ...typed(syntax, typeOfLiteral(value), { node: "literal", value }), texts };
};

const checkSyntax = (syntax: Syntax, checker: Checker): Typed => {
  switch (syntax.kind) {
    case "literal":
      return checkLiteral(syntax);
    case "date":
    case "duration":
      return typed(syntax, { kind: syntax.kind }, { node: "literal", value: syntax.text });
    case "path":
      return checkPath(syntax, checker);
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
    case "arithmetic":
      return checkArithmetic(syntax, checker);
    case "negation":
      return checkNegation(syntax, checker);
    case "list":
      return checkList(syntax, checker);
    case "call":
      return checkCall(syntax, checker);
    case "refused":
      return blank(syntax);
    default:
      return absurd(syntax);
  }
};

export const makeChecker = (scope: Scope): Checker => {
  const issues: Issue[] = [];
  const checker: Checker = { scope, issues, reads: new Set(), check: (syntax) => checkSyntax(syntax, checker) };
  return checker;
};
