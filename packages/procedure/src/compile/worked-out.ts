import type { Rule, Type } from "@motlan/rules";
import { compileDecision, type DecisionDefinition, type TableFinding } from "@motlan/rules/compile";
import { wholeAt } from "./asked-at.ts";
import { byProvince } from "./by-province.ts";
import { caseOf } from "./case-of.ts";
import type { Compiler } from "./compiler.ts";
import type { ByProvince, WrittenTable } from "./format-table.ts";
import { partOfTable } from "./part-of-table.ts";
import type { Path } from "./places.ts";
import { type ReadTable, readCells } from "./worked-out-cells.ts";

/** The value that is worked out: what it is called, and its type. */
export interface WorkedOutValue {
  readonly name: string;
  readonly type: Type;
}

/** The rule at a place where a value is worked out, however it is written there. */
export const compileWorkedOut = (
  c: Compiler,
  written: string | WrittenTable | ByProvince | undefined,
  at: Path,
  value: WorkedOutValue,
): Rule | undefined => {
  if (typeof written !== "object") return c.rule(written, at, value.type);
  if ("table" in written) {
    const figures = byProvince(c, written, at);
    // Of a table without rows nothing is decided.
    return figures.rows.length === 0
      ? c.rule(String(figures.else), at, value.type)
      : compileWorkedOut(c, figures, at, value);
  }
  const table = readCells(c, written, at);
  return isEven(c, written, at) && table !== undefined ? compileRead(c, table, at, value) : undefined;
};

/** Whether every row has a cell for each column and one for what it gives. */
const isEven = (c: Compiler, { decide, rows }: WrittenTable, at: Path): boolean => {
  const uneven = rows.flatMap(({ length }, index) => (length === decide.length + 1 ? [] : [{ index, found: length }]));
  for (const { index, found } of uneven)
    c.complain([...at, "rows", index], "table-width", { expected: decide.length + 1, found });
  return uneven.length === 0;
};

const inputOf = (c: Compiler, expression: string): DecisionDefinition["inputs"][number] => {
  const whole = wholeAt(c, expression);
  return { expression, ...(whole === undefined ? {} : { whole }) };
};

const definitionOf = (
  c: Compiler,
  { decide, rows, hit, else: otherwise }: ReadTable,
  { name, type }: WorkedOutValue,
): DecisionDefinition => ({
  hit,
  inputs: decide.map((expression) => inputOf(c, expression)),
  gives: { name, type, ...(otherwise === undefined ? {} : { default: otherwise }) },
  rows: rows.map((row) => ({ when: row.slice(0, -1), gives: row.at(-1) ?? "" })),
});

const compileRead = (c: Compiler, table: ReadTable, at: Path, value: WorkedOutValue): Rule | undefined => {
  const decision = compileDecision(definitionOf(c, table, value), c.scope);
  if (decision.ok) {
    const { findings, rule } = decision.value;
    // A note stops nothing by itself: what it leaves open of gaps is a finding of its own. But without a rule it was not
    // proved that the rows are apart, and a note says why.
    const wrong = findings.filter(({ level }) => level !== "note" || rule === undefined);
    for (const finding of wrong) tell(c, finding, table, at);
    const works = rule === undefined || c.works(rule, at);
    return wrong.length === 0 && works ? rule : undefined;
  }
  for (const { path, code, params } of decision.issues) {
    const { place, text } = partOfTable(table, path);
    c.complain([...at, ...place], code, { ...(text === undefined ? {} : { rule: text }), ...params });
  }
  return undefined;
};

const tell = (c: Compiler, { code, path, rules, example }: TableFinding, table: ReadTable, at: Path): void => {
  const rows = rules.map((rule) => rule + 1).join(", ");
  c.complain([...at, ...partOfTable(table, path).place], code, {
    ...(rows === "" ? {} : { rows }),
    ...(example === undefined ? {} : caseOf(c, example)),
  });
};
