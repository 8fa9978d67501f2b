import type { ContextTree, FilterTree, ForTree, Over, QuantifiedTree } from "../tree.ts";
import { knownShape } from "./known-shape.ts";
import { bind, bindItem, freshName } from "./names.ts";
import { printKey } from "./print-text.ts";
import { atLeast, level, type Printed, printed } from "./printed.ts";
import type { Printer } from "./printer.ts";

const printOver = (over: Over, printer: Printer): string => {
  if ("list" in over) return atLeast(level.add, printer.print(over.list));
  const [from, to] = [over.from, over.to].map((end) => atLeast(level.add, printer.print(end)));
  const ends = `${from}..${to}`;
  return over.open.includes(true) ? `${over.open[0] ? "(" : "["}${ends}${over.open[1] ? ")" : "]"}` : ends;
};

/** `x in xs, y in 1..x`, beside a printer that knows the names. */
const printOvers = (overs: readonly Over[], outer: Printer): { readonly text: string; readonly printer: Printer } => {
  let printer = outer;
  const clauses = overs.map((over) => {
    const name = freshName(printer.names);
    const text = `${name} in ${printOver(over, printer)}`;
    printer = printer.within(bind(printer.names, name, over));
    return text;
  });
  return { text: clauses.join(", "), printer };
};

export const printFor = ({ over, gives, partial }: ForTree, outer: Printer): Printed => {
  const { text, printer } = printOvers(over, outer);
  const inner = partial === undefined ? printer : printer.within(bind(printer.names, "partial", { slot: partial }));
  return printed(`for ${text} return ${inner.print(gives).text}`, level.loose);
};

export const printQuantified = ({ quantifier, over, satisfies }: QuantifiedTree, outer: Printer): Printed => {
  const { text, printer } = printOvers(over, outer);
  return printed(`${quantifier} ${text} satisfies ${printer.print(satisfies).text}`, level.loose);
};

export const printFilter = (tree: FilterTree, printer: Printer): Printed => {
  const list = atLeast(level.postfix, printer.print(tree.of));
  const inner = printer.within(bindItem(printer.names, tree));
  return printed(`${list}[${inner.print(tree.when).text}]`, level.postfix);
};

/** Later entries call earlier ones by their keys. */
export const printContext = ({ entries }: ContextTree, outer: Printer): Printed => {
  let printer = outer;
  const written = entries.map(({ key, slot, value }) => {
    const text = `${printKey(key)}: ${printer.print(value).text}`;
    const shape = knownShape(value, printer.names);
    printer = printer.within(bind(printer.names, key, { slot, shape }));
    return text;
  });
  return printed(written.length === 0 ? "{}" : `{ ${written.join(", ")} }`, level.atom);
};
