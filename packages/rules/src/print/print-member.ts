import type { MemberTree, Tree } from "../tree.ts";
import { nameOf } from "./names.ts";
import { isPlainMember, printText } from "./print-text.ts";
import { atLeast, level, type Printed, printed } from "./printed.ts";
import type { Printer } from "./printer.ts";

type Of<Node extends Tree["node"]> = Extract<Tree, { node: Node }>;

/** A slot that nothing binds is that of a filter of which the condition is a number (`at` keeps no slot). */
export const printLocal = ({ slot }: Of<"local">, { names }: Printer): Printed =>
  printed(nameOf(names, slot) ?? "item", level.atom);

/** `of.key`, or where the key is no plain name `get value(of, "key")`, which is the same. */
const printInside = (of: Printed, key: string): Printed =>
  isPlainMember(key)
    ? printed(`${atLeast(level.postfix, of)}.${key}`, level.postfix)
    : printed(`get value(${of.text}, ${printText(key)})`, level.postfix);

/** An item that a nearer one hides has its members' own names still. */
const ownName = ({ of, key }: MemberTree, { names }: Printer): string | undefined =>
  of.node === "local" && nameOf(names, of.slot) === undefined ? nameOf(names, of.slot, key) : undefined;

export const printMember = (tree: MemberTree, printer: Printer): Printed => {
  const own = ownName(tree, printer);
  if (own !== undefined) return printed(own, level.atom);
  return printInside(printer.print(tree.of), tree.key);
};

export const printPart = ({ of, part }: Of<"part">, printer: Printer): Printed => printInside(printer.print(of), part);

export const printAt = ({ of, index }: Of<"at">, printer: Printer): Printed => {
  const list = atLeast(level.postfix, printer.print(of));
  return printed(`${list}[${printer.print(index).text}]`, level.postfix);
};
