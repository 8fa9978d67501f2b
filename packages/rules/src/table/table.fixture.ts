import type { Issue } from "@motlan/kernel";
import { analyseTable, type TableFinding } from "../compile/analyse-table.ts";
import { compileTable } from "../compile/compile-table.ts";
import type { Scope } from "../compile/scope.ts";
import type { Type } from "../type.ts";
import { type Env, type Pending, pending, type Value } from "../value.ts";
import type { TableDefinition } from "./definition.ts";
import type { Table } from "./table.ts";
import { toTableFunction } from "./to-table-function.ts";

/** For the tests of tables: what a procedure about fees, deadlines and benefits has in scope. */
const types: ReadonlyMap<string, Type> = new Map<string, Type>([
  ["category", { kind: "code", list: "category", codes: ["student", "worker", "pensioner"] }],
  ["channel", { kind: "code", list: "channel", codes: ["online", "counter"] }],
  ["province", { kind: "code", list: "province" }],
  ["age", { kind: "number" }],
  ["service", { kind: "number" }],
  ["copies", { kind: "number" }],
  ["amount", { kind: "money" }],
  ["rating", { kind: "text" }],
  ["history", { kind: "text" }],
  ["member", { kind: "boolean" }],
  ["filedOn", { kind: "date" }],
  ["bornOn", { kind: "date" }],
  ["wait", { kind: "duration" }],
  ["stay", { kind: "months" }],
  ["opens", { kind: "time" }],
  ["tags", { kind: "list", of: { kind: "text" } }],
  ["filer", { kind: "subject", entity: "person" }],
]);

export const scope: Scope = { type: (path) => types.get(path.join(".")), names: () => [...types.keys()] };

export type Values = Readonly<Record<string, Value | Pending>>;

export const envOf = (values: Values): Env => ({
  today: "2026-11-22",
  read: (path) => values[path] ?? null,
  status: () => "found",
});

export const compiled = (definition: TableDefinition): Table => {
  const table = compileTable(definition, scope);
  if (!table.ok) throw new Error(JSON.stringify(table.issues));
  return table.value;
};

/** What a table gives, after its published form went through JSON text as it does on the way to a browser. */
export const tableFunction = (definition: TableDefinition): ((values: Values) => Value | Pending) => {
  const published: Table = JSON.parse(JSON.stringify(compiled(definition)));
  const run = toTableFunction(published);
  return (values) => run(envOf(values));
};

export const issuesOf = (definition: TableDefinition): readonly Issue[] => {
  const table = compileTable(definition, scope);
  return table.ok ? [] : table.issues;
};

export const findingsOf = (definition: TableDefinition): readonly TableFinding[] => {
  const findings = analyseTable(definition, scope);
  if (!findings.ok) throw new Error(JSON.stringify(findings.issues));
  return findings.value;
};

/** A table as it is drawn: the cells of a rule and what it gives, with a `|` before and after each. */
export const drawn = (
  { inputs, outputs, ...rest }: Omit<TableDefinition, "inputs" | "rules"> & { readonly inputs: readonly string[] },
  rows: string,
): TableDefinition => {
  const rules = rows
    .trim()
    .split("\n")
    .map((row) =>
      row
        .split("|")
        .slice(1, -1)
        .map((cell) => cell.trim()),
    )
    .map((cells) => ({ when: cells.slice(0, inputs.length), gives: cells.slice(inputs.length) }));
  return { ...rest, inputs: inputs.map((expression) => ({ expression })), outputs, rules };
};

export { pending };
