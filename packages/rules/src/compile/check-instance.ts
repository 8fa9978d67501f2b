import type { Tree } from "../tree.ts";
import { shapeOf } from "../type.ts";
import type { SyntaxOf } from "./syntax.ts";
import { type Checker, complain, type Typed, typed } from "./typed.ts";
import { conforms, typeName } from "./types.ts";

/**
 * `x instance of number`: types are known when the rule is published, so that only null is left to find out. A test
 * that could never hold is refused, as somebody's mistake.
 */
export const checkInstance = (syntax: SyntaxOf<"instance">, checker: Checker): Typed => {
  const of = checker.check(syntax.of);
  if (!conforms(of.type, syntax.type))
    complain(checker, of, ["rule-type", { expected: typeName(syntax.type), found: typeName(of.type) }]);
  const nothing: Tree = { node: "literal", value: null };
  return typed(
    syntax,
    { kind: "boolean" },
    { node: "compare", op: "!=", shape: shapeOf(of.type), left: of.tree, right: nothing },
  );
};
