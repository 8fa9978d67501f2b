import { expect, test } from "vitest";
import type { TableDefinition } from "../table/definition.ts";
import { issuesOf } from "../table/table.fixture.ts";

const fees: TableDefinition = {
  hit: "unique",
  inputs: [{ expression: "age" }],
  outputs: [{ name: "fee", type: "money" }],
  rules: [{ when: ["-"], gives: ["8000"] }],
};

/** What a program got from elsewhere, which no type has looked at. */
const got = (json: string): TableDefinition => {
  const definition: TableDefinition = JSON.parse(json);
  return definition;
};

test.each(["null", "5", "[]", '"table"'])("%s is no table", (json) => {
  expect(issuesOf(got(json))).toEqual([{ code: "table-malformed", path: "", params: {} }]);
});

test.each([
  ["a hit policy that there is not", '{ "hit": "best" }', "hit"],
  ["a hit policy by a name that all objects have", '{ "hit": "constructor" }', "hit"],
  ["an aggregate that there is not", '{ "aggregate": "mean" }', "aggregate"],
  ["what has no list of inputs", '{ "inputs": "age" }', "inputs"],
  ["an input that is none", '{ "inputs": ["age"] }', "inputs[0]"],
  ["bounds that are none", '{ "inputs": [{ "expression": "age", "whole": true }] }', "inputs[0].whole"],
  ["an output without a type", '{ "outputs": [{ "name": "fee" }] }', "outputs[0].type"],
  ["a type that there is not", '{ "outputs": [{ "name": "fee", "type": "dong" }] }', "outputs[0].type"],
  ["a rule that is none", '{ "rules": [null] }', "rules[0]"],
  ["a cell that is a number", '{ "rules": [{ "when": [5], "gives": ["1"] }] }', "rules[0].when"],
])("%s is told and does not throw", (_, change, path) => {
  expect(issuesOf({ ...fees, ...got(change) })).toMatchObject([{ code: "table-malformed", path }]);
});

test("all that is malformed is told at once", () => {
  expect(issuesOf(got("{}")).map(({ path }) => path)).toEqual(["hit", "inputs", "outputs", "rules"]);
});
