import type { Tree } from "../tree.ts";
import { shapeOf, type Type } from "../type.ts";
import type { SyntaxOf } from "./syntax.ts";
import { blank, type Checker, complain, type Local, listOfOne, readsSlot, reject, type Typed, typed } from "./typed.ts";
import { isOf, typeName } from "./types.ts";

/** Inside the brackets an item goes by `item`, and its members by their own names, which come first (DMN 1.5, 10.3.2.5). */
const itemNames = (of: Type, slot: number): [string, Local][] => {
  const item: Tree = { node: "local", slot };
  const members = of.kind === "context" ? Object.entries(of.members) : [];
  return [
    ["item", { type: of, tree: item }],
    ...members.map(([key, type]): [string, Local] => [
      key,
      { type, tree: { node: "member", of: item, key, shape: shapeOf(type) } },
    ]),
  ];
};

/** A list; of what is none, the one thing that it is. */
const asList = (of: Typed): { readonly items: Type; readonly tree: Tree } =>
  of.type.kind === "list" ? { items: of.type.of, tree: of.tree } : { items: of.type, tree: listOfOne(of).tree };

/** A position is one of the list, whatever its items are. */
const checkAt = (checker: Checker, by: Typed, slot: number): boolean => {
  if (!readsSlot(by.tree, slot)) return true;
  complain(checker, by, ["rule-type", { expected: "boolean", found: typeName(by.type), hint: "position-of-item" }]);
  return false;
};

/** `list[amount > 3]` keeps some items, `list[1]` gives one, counted from 1 or with a minus from the end. */
export const checkFilter = (syntax: SyntaxOf<"filter">, checker: Checker): Typed => {
  const { items, tree } = asList(checker.check(syntax.of));
  const slot = checker.slot();
  const by = checker.within(itemNames(items, slot)).check(syntax.by);
  const shape = shapeOf(items);
  if (by.type.kind === "number" && !checkAt(checker, by, slot)) return blank(syntax);
  if (by.type.kind === "number") return typed(syntax, items, { node: "at", of: tree, index: by.tree, shape });
  if (isOf(by.type, "boolean"))
    return typed(syntax, { kind: "list", of: items }, { node: "filter", of: tree, slot, shape, when: by.tree });
  return reject(checker, by, ["rule-type", { expected: "boolean or number", found: typeName(by.type) }]);
};
