import { absurd } from "../absurd.ts";
import type { Tree } from "../tree.ts";
import { type Names, noNames } from "./names.ts";
import { printContext, printFilter, printFor, printQuantified } from "./print-binding.ts";
import { printCall } from "./print-call.ts";
import { printCompare, printIn, printInRange, printRange, printWithin } from "./print-compare.ts";
import { printApply, printFunction } from "./print-function.ts";
import { printLiteral } from "./print-literal.ts";
import { printAt, printLocal, printMember, printPart } from "./print-member.ts";
import { printIf, printList, printLogic, printNumber, printTime } from "./print-operation.ts";
import { printPut } from "./print-put.ts";
import { level, type Printed, printed } from "./printed.ts";
import type { Printer } from "./printer.ts";

const printNode = (tree: Tree, printer: Printer): Printed => {
  switch (tree.node) {
    case "literal":
      return printLiteral(tree);
    case "read":
      return printed(tree.path, level.atom);
    case "local":
      return printLocal(tree, printer);
    case "status":
      return printed(`status(${tree.subject})`, level.postfix);
    case "today":
    case "now":
      return printed(`${tree.node}()`, level.postfix);
    case "member":
    case "members":
      return printMember(tree, printer);
    case "part":
      return printPart(tree, printer);
    case "logic":
      return printLogic(tree, printer);
    case "if":
      return printIf(tree, printer);
    case "compare":
      return printCompare(tree, printer);
    case "within":
      return printWithin(tree, printer);
    case "in":
      return printIn(tree, printer);
    case "in range":
      return printInRange(tree, printer);
    case "number":
      return printNumber(tree, printer);
    case "time":
      return printTime(tree, printer);
    case "list":
      return printList(tree, printer);
    case "range":
      return printRange(tree, printer);
    case "context":
      return printContext(tree, printer);
    case "filter":
      return printFilter(tree, printer);
    case "at":
      return printAt(tree, printer);
    case "for":
      return printFor(tree, printer);
    case "quantified":
      return printQuantified(tree, printer);
    case "function":
      return printFunction(tree, printer);
    case "apply":
      return printPut(tree, printer) ?? printApply(tree, printer);
    case "call":
      return printCall(tree, printer);
    default:
      return absurd(tree);
  }
};

/** Told of each node that was printed. */
type Note = (tree: Tree, text: string) => void;

const printerWith = (names: Names, note: Note): Printer => {
  const printer: Printer = {
    names,
    print: (tree) => {
      const made = printNode(tree, printer);
      note(tree, made.text);
      return made;
    },
    within: (more) => printerWith(more, note),
  };
  return printer;
};

/**
 * A published tree as FEEL text: one form for all that mean the same, with only the brackets that are needed. What the
 * tree keeps no name of is called `x`, `y`, …, and the item of a filter `item`. Compiled again it is the same tree, but
 * for the numbers of its slots.
 */
export const printTree = (tree: Tree): string => printerWith(noNames(tree), () => {}).print(tree).text;

/** The text of each node, with the names that it goes by in the whole. */
export const textsOf = (tree: Tree): ReadonlyMap<Tree, string> => {
  const texts = new Map<Tree, string>();
  printerWith(noNames(tree), (node, text) => texts.set(node, text)).print(tree);
  return texts;
};
