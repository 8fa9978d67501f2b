import type { ListTree, NumberOp, TimeTree, Tree } from "../tree.ts";
import { atLeast, level, type Printed, printed } from "./printed.ts";
import type { Printer } from "./printer.ts";

type Of<Node extends Tree["node"]> = Extract<Tree, { node: Node }>;

export const printLogic = ({ op, of }: Of<"logic">, printer: Printer): Printed => {
  const [first, second] = of;
  // None is what `and` and `or` start from, and one is itself.
  if (first === undefined) return printed(String(op === "and"), level.atom);
  if (second === undefined) return printer.print(first);
  const operands = of.map((operand) => atLeast(level[op] + 1, printer.print(operand)));
  return printed(operands.join(` ${op} `), level[op]);
};

export const printIf = (tree: Of<"if">, printer: Printer): Printed => {
  const when = atLeast(level.test, printer.print(tree.when));
  const [yes, no] = [printer.print(tree.yes), printer.print(tree.no)];
  return printed(`if ${when} then ${yes.text} else ${no.text}`, level.loose);
};

interface Binary {
  readonly op: NumberOp | "**";
  readonly left: Tree;
  readonly right: Tree;
}

const levelOf: Readonly<Record<Binary["op"], number>> = {
  "+": level.add,
  "-": level.add,
  "*": level.times,
  "/": level.times,
  "**": level.power,
};

/** All of them go from left to right (DMN 1.5, 10.3.1.2): on the right the same level takes brackets. */
export const printBinary = ({ op, left, right }: Binary, printer: Printer): Printed => {
  const at = levelOf[op];
  const before = atLeast(at, printer.print(left));
  const after = atLeast(at + 1, printer.print(right));
  return printed(`${before} ${op} ${after}`, at);
};

/** `-5` would be a number written out. */
const isNumber = (tree: Tree): boolean =>
  tree.node === "literal" && (typeof tree.value === "number" || tree.shape === "number");

const printNegation = (operand: Tree, printer: Printer): Printed => {
  const of = printer.print(operand);
  return printed(`-${isNumber(operand) ? `(${of.text})` : atLeast(level.sign, of)}`, level.sign);
};

const isWritten = (tree: Tree, value: number): boolean =>
  tree.node === "literal" && tree.value === value && tree.shape === undefined;

/** `-x` is `0 - x` of numbers, and `x * -1` of durations. */
const negated = (tree: Tree): Tree | undefined => {
  if (tree.node === "number" && tree.op === "-" && isWritten(tree.left, 0)) return tree.right;
  return tree.node === "time" && tree.op === "*" && isWritten(tree.right, -1) ? tree.left : undefined;
};

export const printNumber = (tree: Of<"number">, printer: Printer): Printed => {
  const operand = negated(tree);
  if (operand !== undefined) return printNegation(operand, printer);
  return printBinary(tree, printer);
};

export const printTime = (tree: TimeTree, printer: Printer): Printed => {
  const operand = negated(tree);
  if (operand !== undefined) return printNegation(operand, printer);
  return printBinary(tree, printer);
};

/** One thing that was taken for the list of itself is written without brackets. */
export const printList = (tree: ListTree, printer: Printer): Printed => {
  const [only] = tree.of;
  if (tree.single && only !== undefined) return printer.print(only);
  return printed(`[${tree.of.map((item) => printer.print(item).text).join(", ")}]`, level.atom);
};
