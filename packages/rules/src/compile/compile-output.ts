import { type Issue, type Outcome, unlessIssues } from "@motlan/kernel";
import type { Rule } from "../rule.ts";
import type { OutputDefinition } from "../table/definition.ts";
import type { TableOutput } from "../table/table.ts";
import { givesRow, type Policied, typeOfTable } from "../table/type-of-table.ts";
import { checkListed } from "./check-listed.ts";
import { checkValues } from "./check-values.ts";
import { noting } from "./located.ts";
import { issuesOf, type OutputCell, type Placed, readCell, ruleOf } from "./output-cell.ts";
import { expectType, typeOfOutput } from "./output-type.ts";
import type { Scope } from "./scope.ts";

/** A column of outputs: what it is, and the expression of each rule. */
export interface OutputColumn {
  readonly output: TableOutput;
  readonly gives: readonly Rule[];
}

export interface OutputTexts {
  readonly policied: Policied;
  readonly definition: OutputDefinition;
  /** Of the column: `outputs[0]`. */
  readonly path: string;
  readonly gives: readonly Placed[];
}

interface Cells {
  readonly gives: readonly OutputCell[];
  /** One at most. */
  readonly default: readonly OutputCell[];
}

const cellsOf = ({ definition, path, gives }: OutputTexts, scope: Scope, issues: Issue[]): Cells => {
  const read = (placed: readonly Placed[]): readonly OutputCell[] =>
    placed.flatMap((text) => noting(issues, readCell(text, scope)) ?? []);
  const text = definition.default;
  return { gives: read(gives), default: read(text === undefined ? [] : [{ text, path: `${path}.default` }]) };
};

/** A default is of the column; where hits are listed or counted, of what the table gives. */
const outputOf = ({ definition, policied }: OutputTexts, cells: Cells): TableOutput => {
  const { name, values } = definition;
  const isOfColumn = givesRow(policied);
  const type = typeOfOutput(definition, isOfColumn ? [...cells.gives, ...cells.default] : cells.gives);
  if (!isOfColumn) for (const cell of cells.default) expectType(cell, typeOfTable(policied, [{ name, type }]));
  return { name, type, ...(values === undefined ? {} : { values }) };
};

export const compileOutput = (texts: OutputTexts, scope: Scope): Outcome<OutputColumn> => {
  const issues: Issue[] = [];
  const cells = cellsOf(texts, scope, issues);
  const output = outputOf(texts, cells);
  const all = [...cells.gives, ...cells.default];
  for (const cell of all) issues.push(...issuesOf(cell));
  if (output.values !== undefined) issues.push(...checkValues(output.values, output.type, texts.path));
  if (issues.length === 0)
    issues.push(...checkListed(output, texts.policied.aggregate === "count" ? cells.gives : all));
  return unlessIssues(issues, () => {
    const [otherwise] = cells.default.map(ruleOf);
    const gives = cells.gives.map(ruleOf);
    return { output: otherwise === undefined ? output : { ...output, default: otherwise }, gives };
  });
};
