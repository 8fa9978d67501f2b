import * as fc from "fast-check";
import { expect, test } from "vitest";
import { printTree } from "../print/print-tree.ts";
import type { Rule } from "../rule.ts";
import type { TableDefinition } from "../table/definition.ts";
import { inputsOf, type SmallTable, smallTable } from "../table/small-tables.fixture.ts";
import { envOf, scope, tableFunction, type Values } from "../table/table.fixture.ts";
import { toFunction } from "../to-function.ts";
import { type Pending, pending, type Value } from "../value.ts";
import { compileDecision, type DecisionDefinition } from "./compile-decision.ts";

type Rows = readonly (readonly [...when: string[], gives: string])[];

const decision = (
  hit: DecisionDefinition["hit"],
  inputs: readonly string[],
  rows: Rows,
  otherwise?: string,
): DecisionDefinition => ({
  hit,
  inputs: inputs.map((expression) => ({ expression })),
  gives: { name: "fee", type: { kind: "number" }, ...(otherwise === undefined ? {} : { default: otherwise }) },
  rows: rows.map((row) => ({ when: row.slice(0, -1), gives: row.at(-1) ?? "" })),
});

const decided = (definition: DecisionDefinition) => {
  const compiled = compileDecision(definition, scope);
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.issues));
  return compiled.value;
};

const ruleOf = (definition: DecisionDefinition): Rule => {
  const { rule, findings } = decided(definition);
  if (rule === undefined) throw new Error(JSON.stringify(findings));
  const published: Rule = JSON.parse(JSON.stringify(rule));
  return published;
};

const fees = decision(
  "unique",
  ["category", "copies"],
  [
    ['"student", "pensioner"', "-", "0"],
    ['"worker"', "<= 3", "8000"],
    ['"worker"', "> 3", "amount"],
  ],
);

test("a table is a rule that says what its rows say, and reads what they read", () => {
  const { type, reads, tree } = ruleOf(fees);
  expect(type).toEqual({ kind: "number" });
  expect(reads).toEqual(["category", "copies", "amount"]);
  expect(printTree(tree)).toBe(
    'if category = "student" or category = "pensioner" then 0 ' +
      'else if category = "worker" and (if copies <= 3 then true else false) then 8000 ' +
      'else if category = "worker" and (if copies > 3 then true else false) then amount else null',
  );
});

test("what stands below a row that takes every case is left out", () => {
  const { tree } = ruleOf(
    decision(
      "first",
      ["age"],
      [
        ["< 6", "0"],
        ["-", "amount"],
        ["> 60", "1"],
      ],
      "2",
    ),
  );
  expect(printTree(tree)).toBe("if age < 6 then 0 else amount");
});

test("rows that overlap under unique, or contradict each other under any, make no rule", () => {
  const rows: Rows = [
    ["< 20", "1"],
    ["> 10", "2"],
  ];
  for (const hit of ["unique", "any"] as const) {
    const { rule, findings } = decided(decision(hit, ["age"], rows));
    expect(rule).toBeUndefined();
    expect(findings).toMatchObject([{ code: "table-overlap", level: "error", example: { age: "(10..20)" } }]);
  }
  expect(decided(decision("first", ["age"], rows)).rule).toBeDefined();
});

test("where it is not proved that rows are apart, they are not taken to be", () => {
  const rows: Rows = [
    ["odd(?)", "1"],
    ["> 10", "2"],
  ];
  expect(decided(decision("unique", ["age"], rows)).rule).toBeUndefined();
  expect(decided(decision("unique", ["age"], rows)).findings.map(({ code }) => code)).toContain("table-not-analysed");
  const apart: Rows = [
    ["odd(?)", "true", "1"],
    ["> 10", "false", "2"],
  ];
  expect(decided(decision("unique", ["age", "member"], apart)).rule).toBeDefined();
});

/** What is said of the cases of a decision beside notes: the code, and the case as its columns have it. */
const doubtsOf = (definition: DecisionDefinition) =>
  decided(definition)
    .findings.filter(({ level }) => level !== "note")
    .map(({ code, example = {} }) => [code, ...Object.values(example)]);

test.each<[what: string, inputs: readonly string[], rows: Rows, doubts: readonly (readonly string[])[]]>([
  ["a cell that is not understood", ["age"], [["odd(?)", "1"]], [["table-gap-unsure", "-"]]],
  [
    "days before and after one that is worked out",
    ["filedOn"],
    [
      ["< today()", "1"],
      ["> today()", "2"],
    ],
    [["table-gap-unsure", "-"]],
  ],
  [
    "the case that only such a cell takes",
    ["category", "age"],
    [
      ['not("student")', "-", "1"],
      ['"student"', "odd(?)", "2"],
    ],
    [["table-gap-unsure", '"student"', "-"]],
  ],
  [
    "a case beside cells that are understood",
    ["age", "member"],
    [
      ["odd(?)", "true", "1"],
      ["-", "false", "2"],
    ],
    [["table-gap-unsure", "-", "true"]],
  ],
  [
    "a last row that takes every case",
    ["age"],
    [
      ["odd(?)", "1"],
      ["-", "2"],
    ],
    [],
  ],
  ["a gap that is sure is told alone", ["member", "age"], [["false", "odd(?)", "1"]], [["table-gap", "true", "-"]]],
])("without a default it is proved that a row takes every case: %s", (_, inputs, rows, doubts) => {
  expect(doubtsOf(decision("first", inputs, rows))).toEqual(doubts);
  expect(doubtsOf(decision("first", inputs, rows, "0"))).toEqual([]);
});

test("a value that is worked out keeps its names to itself inside of a cell that has its own", () => {
  const over = "count(for tag in tags, x in [1, 2] return x)";
  const run = toFunction(ruleOf(decision("first", [over], [["some x in [4, 6] satisfies ? = x", "1"]], "0")));
  expect(run(envOf({ tags: ["a", "b"] }))).toBe(1);
  expect(run(envOf({ tags: ["a"] }))).toBe(0);
});

/** The table without what a decision cannot say: the listed values of columns. */
const asTable = ({ definition }: SmallTable): TableDefinition => ({
  ...definition,
  inputs: definition.inputs.map(({ expression }) => ({ expression })),
  outputs: [{ name: "fee", type: "number" }],
});

const asDecision = (small: SmallTable, hit: DecisionDefinition["hit"]): DecisionDefinition =>
  decision(
    hit,
    small.columns.map(({ expression }) => expression),
    small.definition.rules.map(({ when, gives }): Rows[number] => [...when, gives[0] ?? ""]),
  );

const valuesOf = ({ columns }: SmallTable, inputs: readonly (Value | Pending)[]): Values =>
  Object.fromEntries(columns.map(({ expression }, index) => [expression, inputs[index] ?? null]));

const runs = { seed: 20_261_128, numRuns: 200 };

test("first: the rule gives what the table gives, also of what is not known yet or only to the month", () => {
  fc.assert(
    fc.property(smallTable([{ hit: "first" }]), fc.infiniteStream(fc.integer({ min: 0, max: 3 })), (small, dice) => {
      const [rule, table] = [toFunction(ruleOf(asDecision(small, "first"))), tableFunction(asTable(small))];
      for (const inputs of inputsOf(small.columns, true).slice(0, 60)) {
        const open = inputs.map((value) => {
          if (dice.next().value !== 0) return value;
          return typeof value === "string" && value.startsWith("2026") ? "2026-01" : pending;
        });
        for (const given of [inputs, open]) {
          const values = valuesOf(small, given);
          expect([given, rule(envOf(values))]).toEqual([given, table(values)]);
        }
      }
    }),
    runs,
  );
});

test.each(["unique", "any"] as const)(
  "%s: a table that is a rule gives of all that is known what the rule gives",
  (hit) => {
    let rules = 0;
    fc.assert(
      fc.property(smallTable([{ hit }]), (small) => {
        const { rule } = decided(asDecision(small, hit));
        if (rule === undefined) return;
        rules += 1;
        const [run, table] = [toFunction(rule), tableFunction(asTable(small))];
        for (const inputs of inputsOf(small.columns, true)) {
          const values = valuesOf(small, inputs);
          expect([inputs, run(envOf(values))]).toEqual([inputs, table(values)]);
        }
      }),
      runs,
    );
    expect(rules).toBeGreaterThan(20);
  },
);

/** With some cells put so that the analysis makes nothing of them: they match or not by what else is known. */
const clouded = (small: SmallTable, isClouded: () => boolean): DecisionDefinition => {
  const { rows, ...rest } = asDecision(small, "first");
  const cloud = (cell: string): string => (isClouded() ? '? = ? and opens < time("12:00:00")' : cell);
  return { ...rest, rows: rows.map(({ when, gives }) => ({ when: when.map(cloud), gives })) };
};

test("a table without a default of which nothing is said gives something, whatever is known", () => {
  let [proved, doubted] = [0, 0];
  fc.assert(
    fc.property(smallTable([{ hit: "first" }]), fc.infiniteStream(fc.integer({ min: 0, max: 5 })), (small, dice) => {
      const definition = clouded(small, () => dice.next().value === 0);
      const codes = doubtsOf(definition).map(([code]) => code);
      if (codes.includes("table-gap-unsure")) doubted += 1;
      if (codes.some((code) => code !== "table-never")) return;
      proved += 1;
      const run = toFunction(ruleOf(definition));
      for (const inputs of inputsOf(small.columns, false))
        for (const opens of ["08:00:00", "15:00:00"])
          expect([inputs, run(envOf({ ...valuesOf(small, inputs), opens }))]).not.toEqual([inputs, null]);
    }),
    { ...runs, numRuns: 400 },
  );
  expect(proved).toBeGreaterThan(20);
  expect(doubted).toBeGreaterThan(20);
});
