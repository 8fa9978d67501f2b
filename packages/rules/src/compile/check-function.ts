import type { Type } from "../type.ts";
import type { SyntaxOf } from "./syntax.ts";
import { type Checker, complain, type Local, reject, type Typed, typed } from "./typed.ts";

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
  return typed(syntax, { kind: "function", takes, gives: gives.type }, { node: "function", slots, of: gives.tree });
};
