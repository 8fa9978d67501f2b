import * as fc from "fast-check";
import { expect, test } from "vitest";
import type { TableFinding } from "../compile/analyse-table.ts";
import { compileTests } from "../compile/compile-tests.ts";
import { toFunction } from "../to-function.ts";
import { type Pending, pending, type Value } from "../value.ts";
import type { TableDefinition } from "./definition.ts";
import { hits, inputsOf, type SmallTable, smallTable } from "./small-tables.fixture.ts";
import { compiled, envOf, findingsOf, scope, tableFunction, type Values } from "./table.fixture.ts";

const runs = { seed: 20_261_127, numRuns: 150 };

const valuesOf = ({ columns }: SmallTable, inputs: readonly (Value | Pending)[]): Values =>
  Object.fromEntries(columns.map(({ expression }, index) => [expression, inputs[index] ?? null]));

const ranks = [3, 1, 2];
const byRank = (given: readonly number[]): readonly number[] =>
  given.toSorted((a, b) => ranks.indexOf(a) - ranks.indexOf(b));

const aggregated = (given: readonly number[], aggregate: TableDefinition["aggregate"]): Value => {
  if (aggregate === "count") return given.length;
  if (aggregate === "sum") return given.reduce((a, b) => a + b);
  return aggregate === "min" ? Math.min(...given) : Math.max(...given);
};

/** What the standard says that the hits give (DMN 1.5, 10.3.2.10). */
const naive = ({ hit, aggregate }: TableDefinition, given: readonly number[]): Value => {
  if (given.length === 0) return null;
  switch (hit) {
    case "unique":
      return given.length === 1 ? (given[0] ?? null) : null;
    case "any":
      return new Set(given).size === 1 ? (given[0] ?? null) : null;
    case "priority":
      return byRank(given)[0] ?? null;
    case "first":
      return given[0] ?? null;
    case "rule order":
      return given;
    case "output order":
      return byRank(given);
    case "collect":
      return aggregated(given, aggregate);
  }
};

test("a table gives what the rules that match give, by its hit policy", () => {
  fc.assert(
    fc.property(smallTable(), (table) => {
      const run = tableFunction(table.definition);
      for (const inputs of inputsOf(table.columns, true)) {
        const given = hits(table, inputs).map((index) => table.rules[index]?.gives ?? 0);
        expect([inputs, run(valuesOf(table, inputs))]).toEqual([inputs, naive(table.definition, given)]);
      }
    }),
    runs,
  );
});

test("what is decided while something is pending stays so whatever the answer", () => {
  fc.assert(
    fc.property(smallTable(), fc.infiniteStream(fc.boolean()), (table, flips) => {
      const run = tableFunction(table.definition);
      const all = inputsOf(table.columns, false);
      for (const inputs of all.slice(0, 12)) {
        const open = inputs.map((value) => (flips.next().value === true ? pending : value));
        const now = run(valuesOf(table, open));
        const later = all
          .filter((answered) => open.every((value, index) => value === pending || value === answered[index]))
          .map((answered) => run(valuesOf(table, answered)));
        if (now !== pending) for (const value of later) expect(value).toEqual(now);
      }
    }),
    runs,
  );
});

test("what is decided of a date known to the month is so on each of its days", () => {
  const dated = smallTable().filter(({ columns }) => columns.some(({ expression }) => expression === "filedOn"));
  fc.assert(
    fc.property(dated, (table) => {
      const run = tableFunction(table.definition);
      for (const inputs of inputsOf(table.columns, false)) {
        const values = valuesOf(table, inputs);
        const now = run({ ...values, filedOn: "2026-01" });
        expect(now).not.toBe(pending);
        if (now !== null) expect(run(values)).toEqual(now);
      }
    }),
    { ...runs, numRuns: 100 },
  );
});

type Cells = readonly ((value: Value) => boolean)[];

/** The cells of an example, which are cells of the language like others. */
const cellsOf = (table: SmallTable, { example = {} }: TableFinding): Cells => {
  const { inputs } = compiled(table.definition);
  return table.columns.map(({ expression }, index) => {
    const cell = compileTests(example[expression] ?? "", inputs[index]?.type ?? { kind: "null" }, scope);
    if (!cell.ok) throw new Error(`${example[expression]}: ${JSON.stringify(cell.issues)}`);
    const run = toFunction(cell.value);
    const isNull = example[expression] === "null";
    return (value) => (value !== null || isNull) && run(envOf({ "?": value })) === true;
  });
};

const within = (table: SmallTable, finding: TableFinding): readonly (readonly Value[])[] => {
  const cells = cellsOf(table, finding);
  return inputsOf(table.columns, true).filter((inputs) => cells.every((cell, at) => cell(inputs[at] ?? null)));
};

const ofCode = (findings: readonly TableFinding[], code: string): readonly TableFinding[] =>
  findings.filter((finding) => finding.code === code);

test("the gaps that the analysis finds are just the values that no rule matches, each in one example", () => {
  fc.assert(
    fc.property(smallTable([{ hit: "first" }]), (table) => {
      const gaps = ofCode(findingsOf(table.definition), "table-gap");
      const missed = inputsOf(table.columns, false).filter((inputs) => hits(table, inputs).length === 0);
      const told = gaps.flatMap((gap) => {
        const inside = within(table, gap);
        expect(inside.length).toBeGreaterThan(0);
        return inside.map((inputs) => JSON.stringify(inputs));
      });
      expect(told.toSorted()).toEqual(missed.map((inputs) => JSON.stringify(inputs)).toSorted());
    }),
    runs,
  );
});

const pairs = (rules: readonly number[]): readonly string[] =>
  rules.flatMap((a, index) => rules.slice(index + 1).map((b) => `${a}&${b}`));

const isDifferent = ({ rules }: SmallTable, pair: string): boolean => {
  const [a, b] = pair.split("&").map((index) => rules[Number(index)]?.gives);
  return a !== b;
};

test.each(["unique", "any"] as const)(
  "%s: the analysis finds each pair of rules that overlap, and both match in its example",
  (hit) => {
    fc.assert(
      fc.property(smallTable([{ hit }]), (table) => {
        const overlaps = ofCode(findingsOf(table.definition), "table-overlap");
        const met = new Set(inputsOf(table.columns, true).flatMap((inputs) => pairs(hits(table, inputs))));
        const wanted = [...met].filter((pair) => hit === "unique" || isDifferent(table, pair));
        expect(overlaps.map(({ rules }) => rules.join("&")).toSorted()).toEqual(wanted.toSorted());
        for (const overlap of overlaps) {
          const inside = within(table, overlap);
          expect(inside.length).toBeGreaterThan(0);
          for (const inputs of inside) expect(hits(table, inputs)).toEqual(expect.arrayContaining([...overlap.rules]));
        }
      }),
      runs,
    );
  },
);

test("no finding and no gap means that each case meets one rule and no more", () => {
  fc.assert(
    fc.property(smallTable([{ hit: "unique" }]), (table) => {
      if (findingsOf(table.definition).length > 0) return;
      for (const inputs of inputsOf(table.columns, false)) expect(hits(table, inputs)).toHaveLength(1);
    }),
    runs,
  );
});
