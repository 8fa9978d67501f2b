import type { FunctionTree } from "../tree.ts";
import type { Type } from "../type.ts";
import type { SyntaxOf } from "./syntax.ts";
import { type Checker, complain, type Local, reject, type Typed, typed } from "./typed.ts";
import { sameType } from "./types.ts";

/** The types that are written and that the place does not tell as well. */
const told = ({ takes }: SyntaxOf<"function">, expected: readonly Type[]): Pick<FunctionTree, "types"> => {
  const types = takes.map(({ type }, index) => {
    const place = expected[index];
    return type === undefined || (place !== undefined && sameType(type, place)) ? null : type;
  });
  return types.some((type) => type !== null) ? { types } : {};
};

/**
 * `function(x: number) x + 1`. Where the place says what it gives the function (`sort(list, function(a, b) …)`), the
 * parameters need no types; elsewhere they do, for nothing runs that is not typed.
 */
export const checkFunction = (syntax: SyntaxOf<"function">, checker: Checker, expected: readonly Type[]): Typed => {
  const takes: Type[] = [];
  const slots: number[] = [];
  const locals: [string, Local][] = [];
  for (const [index, { name, type = expected[index] }] of syntax.takes.entries()) {
    if (type === undefined) return reject(checker, name, ["rule-type", { name: name.text, hint: "parameter-type" }]);
    if (locals.some(([known]) => known === name.text))
      complain(checker, name, ["rule-name-twice", { name: name.text }]);
    const slot = checker.slot();
    takes.push(type);
    slots.push(slot);
    locals.push([name.text, { type, tree: { node: "local", slot } }]);
  }
  const gives = checker.within(locals).check(syntax.gives);
  const tree = { node: "function", slots, of: gives.tree, ...told(syntax, expected) } as const;
  return typed(syntax, { kind: "function", takes, gives: gives.type }, tree);
};
