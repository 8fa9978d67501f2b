import { expect, test } from "vitest";
import { toFunction } from "../to-function.ts";
import type { Tree } from "../tree.ts";
import type { Pending, Value } from "../value.ts";
import { examplesOf, givenOf, valueOf } from "./example.fixture.ts";
import { blocksOf, codesIn, readPage, rowsOf, sectionOf } from "./page.fixture.ts";
import { published } from "./run.fixture.ts";
import { type Given, stageOf } from "./stage.fixture.ts";

const page = readPage("docs/rule-language.md");
const { scope, env } = stageOf(page);

const evaluate = (source: string, given: Given): Value | Pending => toFunction(published(source, scope))(env(given));

/** `feel`, or with the name of the procedure that the rules are taken from. */
const blocks = blocksOf(page).filter(({ info }) => /^feel(?! table)/u.test(info));
const examples = blocks.flatMap(({ text }) => examplesOf(text));

test.each(examples)("the page says what comes of $source", ({ source, cases }) => {
  expect(cases.length).toBeGreaterThan(0);
  for (const { given, expected } of cases) expect(evaluate(source, given)).toEqual(expected);
});

test("rules that are said to be those of a procedure stand in it word for word", () => {
  const taken = blocks.flatMap(({ info, text }) => {
    const [, procedure] = info.split(" ");
    return procedure === undefined ? [] : examplesOf(text).map(({ source }) => ({ procedure, source }));
  });
  expect(taken.length).toBeGreaterThan(10);
  for (const { procedure, source } of taken) {
    const definition = readPage(`packages/catalogue/procedures/${procedure}/procedure.yaml`);
    expect(definition.replace(/\s+/gu, " ")).toContain(source.replace(/^\/\/.*\n/gmu, ""));
  }
});

/** By the compiler each kind of node is here, and by the test each of these on the page. */
const constructs: Readonly<Record<Tree["node"], true>> = {
  literal: true,
  read: true,
  local: true,
  status: true,
  today: true,
  now: true,
  member: true,
  members: true,
  part: true,
  logic: true,
  if: true,
  compare: true,
  within: true,
  in: true,
  "in range": true,
  number: true,
  time: true,
  list: true,
  range: true,
  context: true,
  filter: true,
  at: true,
  for: true,
  quantified: true,
  function: true,
  apply: true,
  call: true,
};

test("every construct of the language has its example", () => {
  const trees = JSON.stringify(examples.map(({ source }) => published(source, scope).tree));
  const shown = new Set([...trees.matchAll(/"node":"([^"]+)"/gu)].map(([, node = ""]) => node));
  expect([...shown].toSorted()).toEqual(Object.keys(constructs).toSorted());
});

test("the table of what is missing is what comes out", () => {
  const [head = [], , ...rows] = rowsOf(sectionOf(page, "Missing"));
  const given = head.flatMap(codesIn).map(givenOf);
  expect(rows.length).toBeGreaterThan(8);
  for (const [rule = "", ...results] of rows) {
    const [source = ""] = codesIn(rule);
    const found = given.map((values) => evaluate(source, values));
    expect(found, source).toEqual(results.flatMap(codesIn).map(valueOf));
  }
});
