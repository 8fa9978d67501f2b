import { expect, test } from "vitest";
import type { TableDefinition } from "../table/definition.ts";
import { issuesOf } from "../table/table.fixture.ts";
import type { TableProblemCode } from "./table-problems.ts";

const fees: TableDefinition = {
  hit: "unique",
  inputs: [{ expression: "category" }, { expression: "age" }],
  outputs: [{ name: "fee", type: "money" }],
  rules: [
    { when: ['"student"', "< 25"], gives: ["amount / 2"], note: "Half price." },
    { when: ['not("student")', "-"], gives: ["8000"] },
  ],
};

type Change = Partial<TableDefinition>;

const rules = (...cells: readonly (readonly [string, string, string])[]): Change => ({
  rules: cells.map(([a, b, gives]) => ({ when: [a, b], gives: [gives] })),
});

const output = (definition: Partial<TableDefinition["outputs"][number]>): Change => ({
  outputs: [{ name: "fee", type: "money", ...definition }],
});

type Case = readonly [
  what: string,
  change: Change,
  code: string,
  path: string,
  params?: Readonly<Record<string, unknown>>,
];

const cases: readonly Case[] = [
  ["no inputs", { inputs: [], rules: [{ when: [], gives: ["1"] }] }, "table-empty", "inputs"],
  ["no rules", { rules: [] }, "table-empty", "rules"],
  [
    "no allowed values",
    { inputs: [{ expression: "category", values: [] }, { expression: "age" }] },
    "table-empty",
    "inputs[0].values",
  ],
  [
    "too many rules",
    { rules: Array.from({ length: 1001 }, () => ({ when: ["-", "-"], gives: ["1"] })) },
    "table-too-large",
    "rules",
  ],
  [
    "a rule with a cell too few",
    { rules: [{ when: ["-"], gives: ["1"] }] },
    "table-width",
    "rules[0].when",
    { expected: 2, found: 1 },
  ],
  [
    "a rule with an output too many",
    { rules: [{ when: ["-", "-"], gives: ["1", "2"] }] },
    "table-width",
    "rules[0].gives",
  ],
  [
    "an input twice",
    { inputs: [{ expression: "age" }, { expression: " age" }], ...rules(["-", "-", "1"]) },
    "table-input-twice",
    "inputs[1]",
  ],
  [
    "an output twice",
    {
      outputs: [
        { name: "a", type: "money" },
        { name: "a", type: "money" },
      ],
      rules: [{ when: ["-", "-"], gives: ["1", "2"] }],
    },
    "table-output-twice",
    "outputs[1]",
  ],
  [
    "a value of another type",
    output({ values: [8000, "much"] }),
    "table-value",
    "outputs[0].values[1]",
    { found: "much", expected: "money" },
  ],
  [
    "a value twice",
    { ...output({ values: [8000, 8000] }), ...rules(["-", "-", "8000"]) },
    "table-value",
    "outputs[0].values[1]",
  ],
  [
    "a code that the list has not",
    { inputs: [{ expression: "category", values: ["studnt"] }, { expression: "age" }], ...rules(["-", "-", "1"]) },
    "table-value",
    "inputs[0].values[0]",
  ],
  [
    "a partial date as a value",
    { outputs: [{ name: "by", type: "date", values: ["2026"] }], ...rules(["-", "-", "filedOn"]) },
    "table-value",
    "outputs[0].values[0]",
  ],
  [
    "an output that is not listed",
    { outputs: [{ name: "to", type: "text", values: ["desk", "mail"] }], ...rules(["-", "-", '"mial"']) },
    "table-value-unknown",
    "rules[0].gives[0]",
    { from: 0, to: 6, name: "mial", suggestion: "mail" },
  ],
  [
    "a default that is not listed",
    { ...output({ values: [5], default: "4 + 2" }), ...rules(["-", "-", "5"]) },
    "table-value-unknown",
    "outputs[0].default",
    { name: "6" },
  ],
  ["priority without an order", { hit: "priority" }, "table-priority", "outputs"],
  ["output order without an order", { hit: "output order" }, "table-priority", "outputs"],
  ["an aggregate of one hit", { aggregate: "sum" }, "table-aggregate", "aggregate", { found: "unique" }],
  [
    "a sum of texts",
    { hit: "collect", aggregate: "sum", outputs: [{ name: "x", type: "text" }], ...rules(["-", "-", '"a"']) },
    "table-aggregate",
    "outputs[0].type",
    { found: "text" },
  ],
  [
    "the least truth",
    { hit: "collect", aggregate: "min", outputs: [{ name: "x", type: "boolean" }], ...rules(["-", "-", "true"]) },
    "table-aggregate",
    "outputs[0].type",
  ],
  [
    "an aggregate of two outputs",
    {
      hit: "collect",
      aggregate: "count",
      outputs: [
        { name: "a", type: "money" },
        { name: "b", type: "money" },
      ],
      rules: [{ when: ["-", "-"], gives: ["1", "2"] }],
    },
    "table-aggregate",
    "outputs[1]",
  ],
  [
    "a default for one of two",
    {
      outputs: [
        { name: "a", type: "money", default: "1" },
        { name: "b", type: "money" },
      ],
      rules: [{ when: ["-", "-"], gives: ["1", "2"] }],
    },
    "table-default",
    "outputs[1]",
    { name: "b" },
  ],
  [
    "a default for lists of what two outputs give",
    {
      hit: "collect",
      outputs: [
        { name: "a", type: "money", default: "[]" },
        { name: "b", type: "money" },
      ],
      rules: [{ when: ["-", "-"], gives: ["1", "2"] }],
    },
    "table-default",
    "outputs[0]",
  ],
  [
    "a default that is no list, of a table that gives one",
    { hit: "collect", ...output({ default: "1" }) },
    "rule-type",
    "outputs[0].default",
    { expected: "list of money", found: "number" },
  ],
  [
    "a default that is no number, of a table that counts",
    { hit: "collect", aggregate: "count", ...output({ default: "[]" }) },
    "rule-type",
    "outputs[0].default",
    { expected: "number" },
  ],
  [
    "a default list with what is not listed",
    { hit: "collect", ...output({ values: [1], default: "[1, 2]" }), ...rules(["-", "-", "1"]) },
    "table-value-unknown",
    "outputs[0].default",
    { name: "2" },
  ],
  [
    "an input that is none",
    { inputs: [{ expression: "categry" }, { expression: "age" }] },
    "rule-unknown-name",
    "inputs[0]",
    { suggestion: "category" },
  ],
  [
    "a cell of another type",
    rules(["-", "-", "1"], ["-", '< 1, "x"', "1"]),
    "rule-type",
    "rules[1].when[1]",
    { from: 5, to: 8 },
  ],
  [
    "a cell with an unknown code",
    rules(['"studnt"', "-", "1"]),
    "rule-code-unknown",
    "rules[0].when[0]",
    { from: 0, to: 8, suggestion: "student" },
  ],
  [
    "a cell with a value that is not listed",
    { inputs: [{ expression: "rating", values: ["A", "B"] }, { expression: "age" }], ...rules(['"C"', "-", "1"]) },
    "rule-code-unknown",
    "rules[0].when[0]",
    { list: "rating" },
  ],
  [
    "an output of another type",
    rules(["-", "-", "1"], ["-", "-", "rating"]),
    "rule-type",
    "rules[1].gives[0]",
    { expected: "money", found: "text" },
  ],
  ["an output that is broken", rules(["-", "-", "1 +"]), "rule-syntax", "rules[0].gives[0]"],
  [
    "lists of different things",
    { outputs: [{ name: "x", type: "list" }], ...rules(["-", "-", '["a"]'], ["-", "-", "[1]"]) },
    "rule-type",
    "rules[1].gives[0]",
    { expected: "list of text" },
  ],
  [
    "a text where a list of codes is wanted",
    { outputs: [{ name: "x", type: "code" }], ...rules(["-", "-", '"a"']) },
    "rule-type",
    "rules[0].gives[0]",
    { expected: "code" },
  ],
  [
    "an unknown code beside a known one",
    { outputs: [{ name: "x", type: "code" }], ...rules(["-", "-", '"studnt"'], ["-", "-", "category"]) },
    "rule-code-unknown",
    "rules[0].gives[0]",
    { suggestion: "student" },
  ],
];

const named = cases.map(([what, change, code, path, params = {}]) => ({ what, change, issue: { code, path, params } }));

test.each(named)("$what is refused", ({ change, issue }) => {
  expect(issuesOf({ ...fees, ...change })).toMatchObject([issue]);
});

test("every code of a problem has a case", () => {
  const codes: Readonly<Record<Exclude<TableProblemCode, "table-malformed">, true>> = {
    "table-empty": true,
    "table-too-large": true,
    "table-width": true,
    "table-input-twice": true,
    "table-output-twice": true,
    "table-value": true,
    "table-value-unknown": true,
    "table-priority": true,
    "table-aggregate": true,
    "table-default": true,
  };
  const seen = new Set(cases.map(([, , code]) => code).filter((code) => code.startsWith("table-")));
  expect([...seen].toSorted()).toEqual(Object.keys(codes).toSorted());
});

test("every slip in a table is told at once", () => {
  const issues = issuesOf({ ...fees, hit: "priority", ...rules(['"studnt"', "< rating", "agee"]) });
  expect(issues.map(({ path }) => path)).toEqual([
    "outputs",
    "rules[0].when[0]",
    "rules[0].when[1]",
    "rules[0].gives[0]",
  ]);
});
