import type { Rule } from "../rule.ts";
import type { Table, TableInput } from "../table/table.ts";
import { withTested } from "../table/with-tested.ts";
import type { Tree } from "../tree.ts";
import { isAny } from "./analysis/columns.ts";
import { inLaterSlots, slotsOf } from "./slots.ts";

const literal = (value: null | boolean): Tree => ({ node: "literal", value });

/** Equality is true or false also of null; whether a date is another may hang on the day, but is never null. */
const isNeverNull = (tree: Tree): boolean =>
  (tree.node === "compare" && (tree.op === "=" || tree.op === "!=") && tree.shape !== "null") ||
  (tree.node === "logic" && tree.of.every(isNeverNull));

/** A cell that is null is no match, whatever the cells beside it wait for: beside `and`, null would wait with them. */
const asMatch = (cell: Tree): Tree =>
  isNeverNull(cell) ? cell : { node: "if", when: cell, yes: literal(true), no: literal(false) };

/** The tested value runs where the cell has local names of its own: its own must not get into their slots. */
const aboutItself = (cell: Tree, { tree }: TableInput): Tree => withTested(cell, inLaterSlots(tree, slotsOf(cell)));

const conditionOf = (when: readonly Rule[], inputs: readonly TableInput[]): Tree => {
  const cells = inputs.flatMap((input, index) => {
    const cell = when[index];
    return cell === undefined || isAny(cell) ? [] : [aboutItself(cell.tree, input)];
  });
  const [only, second] = cells;
  if (only === undefined) return literal(true);
  return second === undefined ? only : { node: "logic", op: "and", of: cells.map(asMatch) };
};

const isAlways = (condition: Tree): boolean => condition.node === "literal" && condition.value === true;

/**
 * A table of one output as `if … else if … else`, the first row that matches first. That is what `first` means, and
 * also what `unique` and `any` mean where no two rows match that give different things.
 */
export const treeOfTable = ({ inputs, outputs, rules }: Table): Tree =>
  rules.reduceRight<Tree>((no, { when: cells, gives }) => {
    const when = conditionOf(cells, inputs);
    const yes = gives[0]?.tree ?? literal(null);
    return isAlways(when) ? yes : { node: "if", when, yes, no };
  }, outputs[0]?.default?.tree ?? literal(null));
