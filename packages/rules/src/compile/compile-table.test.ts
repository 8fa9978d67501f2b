import { expect, test } from "vitest";
import type { TableDefinition } from "../table/definition.ts";
import { compiled, tableFunction } from "../table/table.fixture.ts";

const fees: TableDefinition = {
  hit: "unique",
  inputs: [{ expression: "category" }, { expression: "age" }],
  outputs: [{ name: "fee", type: "money" }],
  rules: [
    { when: ['"student"', "< 25"], gives: ["amount / 2"], note: "Half price." },
    { when: ['not("student")', "-"], gives: ["8000"] },
  ],
};

test("a table is published with its type, and with what it depends on", () => {
  const table = compiled(fees);
  expect(table.type).toEqual({ kind: "money" });
  expect(table.reads).toEqual(["category", "age", "amount"]);
  expect(table.rules.map(({ when, gives }) => [when.length, gives.length])).toEqual([
    [2, 1],
    [2, 1],
  ]);
  expect(JSON.parse(JSON.stringify(table))).toEqual(table);
});

test("one output gives its value, several give a context", () => {
  const two: TableDefinition = {
    ...fees,
    outputs: [
      { name: "fee", type: "money", default: "0" },
      { name: "pay by", type: "date", default: "null" },
    ],
    rules: [{ when: ['"student"', "-"], gives: ["5", 'filedOn + @"P7D"'] }],
  };
  expect(compiled(two).type).toEqual({
    kind: "context",
    members: { fee: { kind: "money" }, "pay by": { kind: "date" } },
  });
  expect(tableFunction(two)({ category: "student", filedOn: "2026-01-30" })).toEqual({
    fee: 5,
    "pay by": "2026-02-06",
  });
  expect(tableFunction(two)({ category: "worker" })).toEqual({ fee: 0, "pay by": null });
});

test("the default of a count is a number, whatever is counted", () => {
  const counted: TableDefinition = {
    hit: "collect",
    aggregate: "count",
    inputs: [{ expression: "age" }],
    outputs: [{ name: "document", type: "text", values: ["birth certificate"], default: "0" }],
    rules: [{ when: ["< 18"], gives: ['"birth certificate"'] }],
  };
  expect([tableFunction(counted)({ age: 3 }), tableFunction(counted)({ age: 30 })]).toEqual([1, 0]);
});

const ofInput = (expression: string, values: readonly string[]): TableDefinition => ({
  hit: "unique",
  inputs: [{ expression, values }],
  outputs: [{ name: "fee", type: "money" }],
  rules: [{ when: ["-"], gives: ["1"] }],
});

test("a text with listed values is a code of them; of a code list, those are left", () => {
  const rating = compiled(ofInput("rating", ["A", "B"])).inputs[0];
  expect(rating?.type).toEqual({ kind: "code", list: "rating", codes: ["A", "B"] });
  const category = compiled(ofInput("category", ["student"])).inputs[0];
  expect(category?.type).toEqual({ kind: "code", list: "category", codes: ["student"] });
});

const codes = ["student", "worker", "pensioner"];

test.each<[type: TableDefinition["outputs"][number], gives: string, is: object]>([
  [{ name: "x", type: "number" }, "amount", { kind: "number" }],
  [{ name: "x", type: "money" }, "8000", { kind: "money" }],
  [{ name: "x", type: "text" }, "category", { kind: "text" }],
  [{ name: "x", type: "code" }, "category", { kind: "code", list: "category", codes }],
  [{ name: "x", type: "code", values: ["a", "b"] }, '"a"', { kind: "code", list: "x", codes: ["a", "b"] }],
  [{ name: "x", type: "list" }, "tags", { kind: "list", of: { kind: "text" } }],
  [{ name: "x", type: "context" }, "{ a: 1 }", { kind: "context", members: { a: { kind: "number" } } }],
  [{ name: "x", type: "date" }, "null", { kind: "date" }],
])("%j gives what was declared", (output, gives, is) => {
  expect(compiled({ ...fees, outputs: [output], rules: [{ when: ["-", "-"], gives: [gives] }] }).type).toEqual(is);
});
