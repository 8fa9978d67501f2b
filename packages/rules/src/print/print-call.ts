import type { CallTree, Tree } from "../tree.ts";
import type { Shape } from "../type.ts";
import { printUntyped } from "./print-function.ts";
import { printBinary } from "./print-operation.ts";
import { level, type Printed, printed } from "./printed.ts";
import type { Printer } from "./printer.ts";

/** Of a text that is written out these are no calls: it is read when the rule is published. */
const constructors = new Set(["date", "time", "date and time", "duration"]);

const isWrittenText = (tree: Tree): boolean =>
  tree.node === "literal" && typeof tree.value === "string" && tree.shape === undefined;

/** Their first argument is a list of what the call is about. */
const ofLists = new Set([
  "append",
  "concatenate",
  "count",
  "distinct values",
  "index of",
  "insert before",
  "list replace",
  "remove",
  "reverse",
  "sort",
  "sublist",
  "union",
]);

/** What an argument is, as far as the tree says: of some it is the shape, or a list of it, or nothing known. */
const argumentShape = ({ name, shape, days = [] }: CallTree, index: number): Shape | undefined => {
  if (days.includes(index) || name === "age") return "date";
  if (name === "not") return "boolean";
  return index === 0 && shape !== undefined && ofLists.has(name) ? { list: shape } : shape;
};

const printArgument = (tree: CallTree, index: number, printer: Printer): string => {
  const argument = tree.of[index];
  if (argument === undefined) return "";
  // Of names other than the first argument's the shape of the call says nothing sure.
  const isTold = argument.node !== "local" || index === 0 || (tree.days ?? []).includes(index);
  const { text } = printUntyped(argument, printer, isTold ? argumentShape(tree, index) : undefined);
  return constructors.has(tree.name) && isWrittenText(argument) && tree.of.length === 1 ? `(${text})` : text;
};

const operators = { concat: { op: "+", as: "text" }, power: { op: "**", as: "number" } } as const;

const isOperator = (name: string): name is keyof typeof operators => Object.hasOwn(operators, name);

/** By its name in FEEL; `age` without the day, where that is today. */
export const printCall = (tree: CallTree, printer: Printer): Printed => {
  const { name, of } = tree;
  const [left, right] = of;
  if (isOperator(name) && left !== undefined && right !== undefined) {
    const { op, as } = operators[name];
    return printBinary({ op, left, right, as: [as, as] }, printer);
  }
  const args = of.map((_, index) => printArgument(tree, index, printer));
  const shown = name === "age" && right?.node === "today" ? args.slice(0, 1) : args;
  return printed(`${name}(${shown.join(", ")})`, level.postfix);
};
