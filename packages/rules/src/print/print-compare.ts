import type { CompareTree, Tree, WithinTree } from "../tree.ts";
import { knownShape } from "./known-shape.ts";
import { atLeast, level, type Printed, printed } from "./printed.ts";
import type { Printer } from "./printer.ts";

type Of<Node extends Tree["node"]> = Extract<Tree, { node: Node }>;

/** Beside a comparison the compiler wants brackets round all that binds less than arithmetic. */
const side = (tree: Tree, printer: Printer): string => atLeast(level.add, printer.print(tree));

export const printCompare = ({ op, left, right }: CompareTree, printer: Printer): Printed =>
  printed(`${side(left, printer)} ${op} ${side(right, printer)}`, level.compare);

interface Ends {
  readonly from: Tree;
  readonly to: Tree;
  readonly open: readonly [boolean, boolean];
}

/** `[1..3)`: a round bracket leaves the end out. */
const ends = ({ from, to, open }: Ends, printer: Printer): string => {
  const [first, last] = [from, to].map((end) => atLeast(level.add, printer.print(end)));
  return `${open[0] ? "(" : "["}${first}..${last}${open[1] ? ")" : "]"}`;
};

export const printRange = (tree: Of<"range">, printer: Printer): Printed => printed(ends(tree, printer), level.atom);

export const printWithin = (tree: WithinTree, printer: Printer): Printed =>
  printed(`${side(tree.value, printer)} in ${ends(tree, printer)}`, level.test);

/** What the compiler lets stand after `in` without brackets. */
const isTest = ({ node }: Tree, { level: binds }: Printed): boolean =>
  binds >= level.postfix && node !== "filter" && node !== "at" && node !== "range";

const test = (tree: Tree, printer: Printer): string => {
  const of = printer.print(tree);
  return isTest(tree, of) ? of.text : `(${of.text})`;
};

/** A list is looked for in a list of lists by name, for `in` would not say which is meant; so is what is in null. */
const isByName = ({ shape, list }: Of<"in">, { names }: Printer): boolean =>
  (typeof shape === "object" && "list" in shape) || list.node === "literal" || knownShape(list, names) === "null";

export const printIn = (tree: Of<"in">, printer: Printer): Printed => {
  const { value, list } = tree;
  if (!isByName(tree, printer)) return printed(`${side(value, printer)} in ${test(list, printer)}`, level.test);
  const [of, element] = [printer.print(list), printer.print(value)];
  return printed(`list contains(${of.text}, ${element.text})`, level.postfix);
};

export const printInRange = ({ value, range }: Of<"in range">, printer: Printer): Printed =>
  printed(`${side(value, printer)} in ${test(range, printer)}`, level.test);
