import { type Outcome, ok } from "@motlan/kernel";
import type { Rule } from "../rule.ts";
import type { HitPolicy, InputDefinition, TableDefinition } from "../table/definition.ts";
import type { Type } from "../type.ts";
import { analysisOf, findingsIn, isByOrder, type TableFinding, unsureIn } from "./analyse-table.ts";
import type { Scope } from "./scope.ts";
import { treeOfTable } from "./table-tree.ts";

/** A table that works out one value, where one row decides. */
export interface DecisionDefinition {
  readonly hit: Extract<HitPolicy, "unique" | "any" | "first">;
  readonly inputs: readonly Omit<InputDefinition, "values">[];
  readonly gives: {
    readonly name: string;
    readonly type: Type;
    /** What it is where no row matches. */
    readonly default?: string;
  };
  readonly rows: readonly { readonly when: readonly string[]; readonly gives: string }[];
}

export interface Decision {
  /** All that the analysis found, and without a default also where it is not proved that a row matches. */
  readonly findings: readonly TableFinding[];
  /** None where rows overlap, or may overlap, that give different things: `unique` and `any` are promises. */
  readonly rule?: Rule;
}

const tableOf = ({ hit, inputs, gives, rows }: DecisionDefinition): TableDefinition => ({
  hit,
  inputs,
  outputs: [gives],
  rules: rows.map((row) => ({ when: row.when, gives: [row.gives] })),
});

/**
 * A table as the rule that it comes to: `if … else if … else`, of which nothing that runs, prints, explains or renames
 * rules need know that it was a table. Issues and findings have the paths of `compileTable` and `analyseTable`.
 */
export const compileDecision = (definition: DecisionDefinition, scope: Scope): Outcome<Decision> => {
  const analysed = analysisOf(tableOf(definition), scope);
  if (!analysed.ok) return analysed;
  const { table } = analysed.value;
  const found = findingsIn(analysed.value);
  const findings = [...found, ...unsureIn(analysed.value, found)];
  if (!isByOrder(analysed.value)) return ok({ findings });
  return ok({ findings, rule: { type: table.type, reads: table.reads, tree: treeOfTable(table) } });
};
