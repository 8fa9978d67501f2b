import type { CallTree, Tree } from "../tree.ts";
import { printBinary } from "./print-operation.ts";
import { level, type Printed, printed } from "./printed.ts";
import type { Printer } from "./printer.ts";

/** Of a text that is written out these are no calls: it is read when the rule is published. */
const constructors = new Set(["date", "time", "date and time", "duration"]);

const isWrittenText = (tree: Tree): boolean =>
  tree.node === "literal" && typeof tree.value === "string" && (tree.shape ?? "text") === "text";

const printArgument = (tree: CallTree, argument: Tree, printer: Printer): string => {
  const { text } = printer.print(argument);
  return constructors.has(tree.name) && isWrittenText(argument) && tree.of.length === 1 ? `(${text})` : text;
};

const operators: Readonly<Record<string, "+" | "**">> = { concat: "+", power: "**" };

/** By types told apart: what the argument is says which is meant. */
const names: Readonly<Record<string, string>> = { "number in words": "in words", "money in words": "in words" };

/** By its name in FEEL; `age` without the day, where that is today. */
export const printCall = (tree: CallTree, printer: Printer): Printed => {
  const { name, of } = tree;
  const [left, right] = of;
  const op = operators[name];
  if (op !== undefined && left !== undefined && right !== undefined) return printBinary({ op, left, right }, printer);
  const args = of.map((argument) => printArgument(tree, argument, printer));
  const shown = name === "age" && right?.node === "today" ? args.slice(0, 1) : args;
  return printed(`${names[name] ?? name}(${shown.join(", ")})`, level.postfix);
};
