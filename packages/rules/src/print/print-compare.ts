import type { CompareTree, Tree, WithinTree } from "../tree.ts";
import type { Shape } from "../type.ts";
import { atLeast, level, type Printed, printed } from "./printed.ts";
import type { Printer } from "./printer.ts";

type Of<Node extends Tree["node"]> = Extract<Tree, { node: Node }>;

/** Beside a comparison the compiler wants brackets round all that binds less than arithmetic. */
const side = (tree: Tree, printer: Printer, as: Shape): string => atLeast(level.add, printer.print(tree, as));

export const printCompare = ({ op, shape, left, right }: CompareTree, printer: Printer): Printed =>
  printed(`${side(left, printer, shape)} ${op} ${side(right, printer, shape)}`, level.compare);

interface Ends {
  readonly from: Tree;
  readonly to: Tree;
  readonly open: readonly [boolean, boolean];
}

/** `[1..3)`: a round bracket leaves the end out. */
const ends = ({ from, to, open }: Ends, printer: Printer, as: Shape | undefined): string => {
  const [first, last] = [from, to].map((end) => atLeast(level.add, printer.print(end, as)));
  return `${open[0] ? "(" : "["}${first}..${last}${open[1] ? ")" : "]"}`;
};

export const printRange = (tree: Of<"range">, printer: Printer, as: Shape | undefined): Printed =>
  printed(ends(tree, printer, typeof as === "object" && "range" in as ? as.range : as), level.atom);

export const printWithin = (tree: WithinTree, printer: Printer): Printed =>
  printed(`${side(tree.value, printer, tree.shape)} in ${ends(tree, printer, tree.shape)}`, level.test);

/** What the compiler lets stand after `in` without brackets. */
const isTest = ({ node }: Tree, { level: binds }: Printed): boolean =>
  binds >= level.postfix && node !== "filter" && node !== "at" && node !== "range";

const test = (tree: Tree, printer: Printer, as: Shape): string => {
  const of = printer.print(tree, as);
  return isTest(tree, of) ? of.text : `(${of.text})`;
};

/** A list is looked for in a list of lists by name, for `in` would not say which is meant; so is what is in null. */
const isByName = ({ shape, list }: Of<"in">): boolean =>
  (typeof shape === "object" && "list" in shape) || list.node === "literal";

export const printIn = (tree: Of<"in">, printer: Printer): Printed => {
  const { shape, value, list } = tree;
  if (!isByName(tree))
    return printed(`${side(value, printer, shape)} in ${test(list, printer, { list: shape })}`, level.test);
  const [of, element] = [printer.print(list, { list: shape }), printer.print(value, shape)];
  return printed(`list contains(${of.text}, ${element.text})`, level.postfix);
};

export const printInRange = ({ shape, value, range }: Of<"in range">, printer: Printer): Printed =>
  printed(`${side(value, printer, shape)} in ${test(range, printer, { range: shape })}`, level.test);
