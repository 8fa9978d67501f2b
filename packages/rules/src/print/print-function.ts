import type { Tree } from "../tree.ts";
import type { Shape } from "../type.ts";
import { bind, freshName, type Names } from "./names.ts";
import { printType } from "./print-type.ts";
import { atLeast, level, type Printed, printed } from "./printed.ts";
import type { Note, Printer } from "./printer.ts";

type FunctionTree = Extract<Tree, { node: "function" }>;

const merged = (known: Shape | undefined, more: Shape): Shape =>
  typeof known === "object" && "members" in known && typeof more === "object" && "members" in more
    ? { members: { ...known.members, ...more.members } }
    : (known ?? more);

/** A tree does not say what a parameter is: the places where it is used do. */
const gathering = (needs: Map<number, Shape>, outer: Note): Note => {
  return (tree, text, as) => {
    outer(tree, text, as);
    if (tree.node === "local" && as !== undefined) needs.set(tree.slot, merged(needs.get(tree.slot), as));
  };
};

const withParameters = ({ slots }: FunctionTree, outer: Names): { names: Names; parameters: readonly string[] } => {
  let names = outer;
  const parameters = slots.map((slot) => {
    const name = freshName(names);
    names = bind(names, name, { slot });
    return name;
  });
  return { names, parameters };
};

/** Where it is handed over or called at once the compiler knows what the parameters are; elsewhere they have types. */
export const printFunction = (tree: FunctionTree, printer: Printer, isTyped: boolean): Printed => {
  const { names, parameters } = withParameters(tree, printer.names);
  const needs = new Map<number, Shape>();
  const inner = printer.within({ names, note: gathering(needs, printer.note) });
  const body = inner.print(tree.of).text;
  const written = parameters.map((name, index) => {
    const shape = needs.get(tree.slots[index] ?? -1);
    const type = isTyped && shape !== undefined ? printType(shape) : undefined;
    return type === undefined ? name : `${name}: ${type}`;
  });
  return printed(`function(${written.join(", ")}) ${body}`, level.loose);
};

/** As the argument or the callee that it is; anything else in its own way. */
export const printUntyped = (tree: Tree, printer: Printer, as?: Shape): Printed => {
  if (tree.node !== "function") return printer.print(tree, as);
  const made = printFunction(tree, printer, false);
  printer.note(tree, made.text, as);
  return made;
};

/** A call of what an expression gives. */
export const printApply = ({ to, of }: Extract<Tree, { node: "apply" }>, printer: Printer): Printed => {
  const args = of.map((argument) => printer.print(argument).text);
  const callee = atLeast(level.postfix, printUntyped(to, printer, "function"));
  return printed(`${callee}(${args.join(", ")})`, level.postfix);
};
