import type { Issue } from "@motlan/kernel";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import type { Rule } from "../rule.ts";
import { envOf, scope } from "../table/table.fixture.ts";
import { toFunction } from "../to-function.ts";
import type { Type } from "../type.ts";
import { type Pending, pending, type Value } from "../value.ts";
import { compileRule } from "./compile-rule.ts";
import { compileTests } from "./compile-tests.ts";

const number: Type = { kind: "number" };
const text: Type = { kind: "text" };
const boolean: Type = { kind: "boolean" };
const date: Type = { kind: "date" };
const category: Type = { kind: "code", list: "category", codes: ["student", "worker", "pensioner"] };

/** What is in scope beside the tested value. */
const values: Readonly<Record<string, Value | Pending>> = { age: 5, member: true, tags: ["a", "b"], rating: "b" };

const cell = (source: string, type: Type): Rule => {
  const rule = compileTests(source, type, scope);
  if (!rule.ok) throw new Error(`${source}: ${JSON.stringify(rule.issues)}`);
  const published: Rule = JSON.parse(JSON.stringify(rule.value));
  return published;
};

const matches = (source: string, type: Type, value: Value | Pending): Value | Pending =>
  toFunction(cell(source, type))(envOf({ ...values, "?": value }));

const issuesOf = (source: string, type: Type): readonly Issue[] => {
  const rule = compileTests(source, type, scope);
  return rule.ok ? [] : rule.issues;
};

/** DMN 1.5, 10.3.1.2, rules 7 to 15, 10.3.2.10 and table 55. */
test.each<[cell: string, type: Type, yes: Value[], no: Value[]]>([
  ["-", number, [1, 2, null], []],
  ["3", number, [3], [4]],
  ["-3", number, [-3], [3]],
  ["1, 2", number, [1, 2], [3]],
  ["< 3", number, [2.9], [3]],
  [">= age", number, [5, 6], [4.9]],
  ["= 3", number, [3], [2]],
  ["!= 3", number, [2], [3]],
  ["[1..3)", number, [1, 2.9], [0.9, 3]],
  ["]1..3]", number, [1.1, 3], [1, 3.1]],
  ["(< 3)", number, [2], [3]],
  ["(([1..3]))", number, [1, 3], [4]],
  ["[1..3], > 9", number, [2, 10], [4, 9]],
  ["> age + 1", number, [7], [6]],
  ["< ? + 1", number, [6], []],
  ["age + 1", number, [6], [5]],
  ["[1, 2]", number, [1, 2], [3]],
  ["null", number, [null], [1]],
  ["not(1, 2)", number, [3, null], [1, 2]],
  ["not(< 3, [5..6])", number, [3, 4, 7], [2, 5]],
  ["not(null)", number, [1], [null]],
  ["? > 3 and ? < 9", number, [4], [3, 9]],
  ["not(? > 3)", number, [3], [4]],
  ["not(? > 3), 5", number, [3, 5], [6]],
  ["? in (1, > 5)", number, [1, 6], [5]],
  ["even(?), 3", number, [2, 3], [5]],
  ["some n in [1, 2] satisfies n = ?", number, [1, 2], [3]],
  ["if member then ? > 3 else false", number, [4], [3]],
  ["3 // three", number, [3], [4]],
  ['"a", "b"', text, ["a", "b"], ["c", null]],
  ['ends with(?, "x")', text, ["box"], ["boy"]],
  ['contains(?, "o"), "b"', text, ["boy", "b"], ["a"]],
  ["tags", text, ["a", "b"], ["c"]],
  ["not(tags)", text, ["c"], ["a"]],
  ["rating", text, ["b"], ["a"]],
  ['>= "b"', text, ["b", "c"], ["a"]],
  ["true", boolean, [true], [false]],
  ["false", boolean, [false], [true]],
  ["?", boolean, [true], [false]],
  ["not(?)", boolean, [false], [true]],
  ["member", boolean, [true], [false]],
  ["not(member)", boolean, [false], [true]],
  ['"student", "worker"', category, ["student", "worker"], ["pensioner"]],
  ['not("student")', category, ["worker"], ["student"]],
  ['< @"2026-01-02"', date, ["2026-01-01", "2025"], ["2026-01-02", "2027"]],
  ['[@"2026-01-01"..date("2026-02-01"))', date, ["2026-01-31", "2026-01"], ["2026-02-01", "2026-03"]],
  ['list contains(?, "a")', { kind: "list", of: text }, [["a", "b"]], [["b"]]],
  ["null", { kind: "list", of: text }, [null], [["b"]]],
  ['?.full name = "An"', { kind: "context", members: { "full name": text } }, [{ "full name": "An" }], [{}]],
])("%s", (source, type, yes, no) => {
  for (const value of yes) expect([value, matches(source, type, value)]).toEqual([value, true]);
  for (const value of no) expect([value, matches(source, type, value)]).toEqual([value, false]);
});

test("a comparison with what is missing or unknown is neither true nor false", () => {
  expect(matches("< 3", number, null)).toBeNull();
  expect(matches("not(< 3)", number, null)).toBeNull();
  expect(matches("< 3", number, pending)).toBe(pending);
  expect(matches("-", number, pending)).toBe(true);
  expect(matches('< @"2026-07-01"', date, "2026")).toBeNull();
});

test("a cell is an ordinary rule that reads the tested value", () => {
  expect(cell("> age", number)).toMatchObject({ type: { kind: "boolean" }, reads: ["age", "?"] });
  expect(cell("-", number).reads).toEqual([]);
  expect(cell("? > today()", date).reads).toEqual(["?", "today()"]);
});

test.each<[cell: string, type: Type, code: string, params: Issue["params"]]>([
  ["", number, "rule-syntax", { from: 0 }],
  ["1,", number, "rule-syntax", { from: 2 }],
  ["not(-)", number, "rule-syntax", {}],
  ['3, "x"', number, "rule-type", { from: 3, to: 6, expected: "number", found: "text" }],
  ['< "x"', number, "rule-type", { from: 2, to: 5 }],
  ["?", number, "rule-type", { from: 0, to: 1, expected: "boolean", found: "number" }],
  ["? + 1", number, "rule-type", { expected: "boolean", found: "number" }],
  ["member", number, "rule-type", { expected: "number", found: "boolean" }],
  ["agee", number, "rule-unknown-name", { from: 0, to: 4, suggestion: "age" }],
  ['"worker", "studnt"', category, "rule-code-unknown", { from: 10, to: 18, suggestion: "student" }],
  ['? = "studnt"', category, "rule-code-unknown", { from: 4, to: 12, suggestion: "student" }],
  ['< "x"', category, "rule-type", { hint: "no-order" }],
  ["> 2 and < 9", number, "rule-unsupported", { from: 0, to: 11, hint: "one-test" }],
  ["> 2 or 9", number, "rule-unsupported", { hint: "one-test" }],
  ["age > 3", number, "rule-unsupported", { from: 0, to: 7, hint: "name-the-value" }],
  ["age > 3", boolean, "rule-unsupported", { hint: "name-the-value" }],
  ["1, not(2)", number, "rule-unsupported", { from: 3, to: 9, hint: "not-alone" }],
  ["age in (?, 3)", number, "rule-unsupported", { from: 8, to: 9, found: "?", hint: "value-after-in" }],
  ["age in [1, ?]", number, "rule-unsupported", { from: 11, to: 12, hint: "value-after-in" }],
  ['["a"]', { kind: "list", of: text }, "rule-unsupported", { hint: "list-in" }],
  ['status(?) = "found"', { kind: "subject", entity: "person" }, "rule-type", { hint: "subject-by-name" }],
  [`${"1, ".repeat(2000)}1`, number, "rule-too-long", { expected: "4000" }],
  [`${"(".repeat(400)}1${")".repeat(400)}`, number, "rule-too-deep", { from: 0 }],
])("%s is refused", (source, type, code, params) => {
  const [first] = issuesOf(source, type);
  expect(first).toMatchObject({ code, params });
});

const pieces = [
  "?",
  "-",
  "not(",
  ")",
  "(",
  "[",
  "]",
  "..",
  ",",
  "<",
  ">=",
  "=",
  "3",
  '"a"',
  "age",
  " in ",
  " and ",
  "tags",
  "@",
  ".",
];

test("no text makes the compiler fail otherwise than by an issue", () => {
  const text = fc.oneof(
    fc.string(),
    fc.array(fc.constantFrom(...pieces), { maxLength: 12 }).map((parts) => parts.join(" ")),
  );
  fc.assert(
    fc.property(text, fc.constantFrom(number, category, date), (source, type) => {
      const issues = issuesOf(source, type);
      for (const { params } of issues)
        expect(params).toMatchObject({ from: expect.any(Number), to: expect.any(Number) });
      if (issues.length === 0) expect([true, false, null]).toContain(matches(source, type, null));
    }),
    { seed: 20_261_127, numRuns: 2000 },
  );
});

test("outside of a cell ? is no value", () => {
  const rule = compileRule("? > 3", scope);
  expect(rule.ok ? [] : rule.issues.map(({ code }) => code)).toEqual(["rule-unsupported"]);
});
