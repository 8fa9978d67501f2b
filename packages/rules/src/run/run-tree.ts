import { absurd } from "../absurd.ts";
import type { ListTree, Tree } from "../tree.ts";
import type { Run } from "./inner.ts";
import { isCounted } from "./is-counted.ts";
import { late } from "./late.ts";
import { runCall } from "./run-call.ts";
import { runChoice } from "./run-choice.ts";
import { runCompare, runIn, runInItems, runInRange, runWithin, type Sides } from "./run-compare.ts";
import { runAt, runFilter } from "./run-filter.ts";
import { runApply, runContext, runFunction } from "./run-function.ts";
import { clauseOf, runFor, runQuantified } from "./run-iterate.ts";
import { runIf, runLogic } from "./run-logic.ts";
import { runNumber } from "./run-number.ts";
import { runPart } from "./run-part.ts";
import { runRange } from "./run-range.ts";
import {
  givenAt,
  runList,
  runLiteral,
  runLocal,
  runMember,
  runMembers,
  runNow,
  runRead,
  runSingle,
  runStatus,
  runToday,
} from "./run-read.ts";
import { runSum } from "./run-sum.ts";
import { runTime } from "./run-time.ts";

/** What makes the closures of a node's parts: `runTree`, or where somebody asks why, what watches them too. */
export type Make = (tree: Tree) => Run;

const sides = (tree: { readonly left: Tree; readonly right: Tree }, make: Make): Sides => ({
  left: make(tree.left),
  right: make(tree.right),
});

const runMembership = (tree: Extract<Tree, { node: "in" }>, make: Make): Run => {
  const value = make(tree.value);
  return tree.list.node === "list"
    ? runInItems(tree.shape, value, tree.list.of.map(make))
    : runIn(tree.shape, value, make(tree.list));
};

const listOf = ({ of, single }: ListTree, make: Make): Run => {
  const items = of.map(make);
  const [only] = items;
  return single && only !== undefined ? runSingle(only) : runList(items);
};

/** The closure of a node, of the closures of its parts: what a rule means. Whatever is faster must give the same. */
export const runNode = (tree: Tree, make: Make): Run => {
  switch (tree.node) {
    case "literal":
      return runLiteral(tree.value, tree.shape);
    case "read":
      return runRead(tree.path, tree.shape);
    case "local":
      return runLocal(tree.slot);
    case "status":
      return runStatus(tree.subject);
    case "today":
      return runToday();
    case "now":
      return runNow();
    case "member":
      return runMember(tree, make(tree.of));
    case "members":
      return runMembers(tree, make(tree.of));
    case "part":
      return runPart({ part: tree.part, isDate: tree.shape === "date" }, make(tree.of));
    case "logic":
      return runLogic(tree.op, tree.of.map(make));
    case "if":
      return runIf({ when: make(tree.when), yes: make(tree.yes), no: make(tree.no) });
    case "compare":
      return runCompare(tree, sides(tree, make));
    case "within":
      return runWithin(tree, { value: make(tree.value), from: make(tree.from), to: make(tree.to) });
    case "in":
      return runMembership(tree, make);
    case "in range":
      return runInRange(tree.shape, make(tree.value), make(tree.range));
    case "number":
      return runNumber(tree.op, sides(tree, make));
    case "time":
      return runTime(tree, sides(tree, make));
    case "list":
      return listOf(tree, make);
    case "range":
      return runRange(tree.open, make(tree.from), make(tree.to));
    case "context":
      return runContext(
        tree.entries,
        tree.entries.map(({ value }) => make(value)),
      );
    case "filter":
      return runFilter(tree, make(tree.of), make(tree.when));
    case "at":
      return runAt(tree.shape, make(tree.of), make(tree.index));
    case "for":
      return runFor(
        tree.over.map((over) => clauseOf(over, make)),
        make(tree.gives),
        tree.partial,
      );
    case "quantified":
      return runQuantified(
        tree.quantifier,
        tree.over.map((over) => clauseOf(over, make)),
        make(tree.satisfies),
      );
    case "function":
      return runFunction(tree.slots, make(tree.of));
    case "apply":
      return runApply(make(tree.to), tree.of.map(make));
    case "call":
      return runCall(tree, tree.of.map(make));
    default:
      return absurd(tree);
  }
};

/** What a node means, by other closures where those are faster. */
export const runFast = (tree: Tree, make: Make): Run =>
  tree.node === "if" ? runChoice(tree, make) : runNode(tree, make);

const runPlainly: Make = (tree) => runSum(tree, givenAt, runFast(tree, runPlainly));
/** The closure of a tree; made once, run often. */
export const runTree: Make = (tree) => (isCounted(tree) ? late().counted(runFast)(tree) : runPlainly(tree));
