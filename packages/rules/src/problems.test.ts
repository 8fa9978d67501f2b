import { expect, test } from "vitest";
import type { ProblemCode } from "./compile/index.ts";
import { compiled, issuesOf } from "./language.fixture.ts";

type Case = readonly [source: string, code: ProblemCode, params: Readonly<Record<string, string | number>>];

const cases: readonly Case[] = [
  ["copies = ", "rule-syntax", { from: 9, to: 9 }],
  ["", "rule-syntax", { from: 0 }],
  ["copies copies 3", "rule-unknown-name", { name: "copies copies 3", suggestion: "copies" }],
  ["1 2", "rule-syntax", { from: 2, to: 3, found: "2" }],
  ['"never ends', "rule-syntax", {}],
  ["child.birthdate", "rule-unknown-name", { from: 0, to: 15, suggestion: "child.birthDate" }],
  ["father is known", "rule-unknown-name", { name: "father is known", suggestion: "father" }],
  ["filer.spouse.fullName", "rule-unknown-name", { suggestion: "filer.spouse" }],
  ["child.residence.comune", "rule-unknown-name", { from: 16, to: 22, suggestion: "commune" }],
  ["copys * 2", "rule-unknown-name", { from: 0, to: 5, suggestion: "copies" }],
  ["constructor", "rule-unknown-name", { name: "constructor" }],
  ["status(fathr)", "rule-unknown-name", { from: 7, suggestion: "father" }],
  ["not a", "rule-unknown-name", { name: "not a", suggestion: "not(a)" }],
  ['string lenght("x")', "rule-unknown-function", { from: 0, to: 13, suggestion: "string length" }],
  ["constructor(1)", "rule-unknown-function", { name: "constructor" }],
  ["contains(note)", "rule-arguments", { expected: "string, match", found: "1", name: "contains" }],
  ["today(1)", "rule-arguments", { expected: "0" }],
  ["max()", "rule-arguments", { expected: "list | c" }],
  ["contains(string: note, other: note)", "rule-arguments", { name: "contains" }],
  ["{ x: 1, x: 2 }", "rule-name-twice", { from: 8, to: 9, name: "x" }],
  ["copies < note", "rule-type", { from: 9, to: 13, expected: "number", found: "text" }],
  ["a and copies", "rule-type", { from: 6, to: 12, expected: "boolean", found: "number" }],
  ["if copies then 1 else 2", "rule-type", { expected: "boolean" }],
  ['if a then 1 else "x"', "rule-type", { expected: "number", found: "text" }],
  ['[1, "x"]', "rule-type", { from: 4, to: 7 }],
  ['"n = " + copies', "rule-type", { found: "text + number" }],
  ["today() + today()", "rule-type", { found: "date + date" }],
  ["today() + 60", "rule-type", { found: "date + number" }],
  ['relation < "x"', "rule-type", { hint: "no-order", found: "code relation" }],
  ["relation = sex", "rule-type", { expected: "code relation", found: "code sex" }],
  ["notice = father", "rule-type", { expected: "subject birth-notice", found: "subject person" }],
  ["father = copies", "rule-type", { expected: "subject person" }],
  ["status(child.birthDate)", "rule-type", { expected: "subject", hint: "subject-by-name" }],
  ["status(filer.spouse)", "rule-type", { hint: "subject-by-name" }],
  ["in words(note)", "rule-type", { expected: "date", found: "text" }],
  ["sum(tags)", "rule-type", { expected: "list of number", found: "list of text" }],
  ["list contains(note, note)", "rule-type", { expected: "list" }],
  ['relation = "mothr"', "rule-code-unknown", { from: 11, to: 18, list: "relation", suggestion: "mother" }],
  ['relation in ["mother", "fathr"]', "rule-code-unknown", { from: 23, to: 30, suggestion: "father" }],
  ['relation in ("moter")', "rule-code-unknown", { suggestion: "mother" }],
  ['[relation, "fathr"]', "rule-code-unknown", { suggestion: "father" }],
  ['(if a then "mother" else "fathr") = relation', "rule-code-unknown", { suggestion: "father" }],
  ['if a then relation else "fathr"', "rule-code-unknown", { suggestion: "father" }],
  ['status(father) = "pending"', "rule-code-unknown", { list: "subject-status" }],
  ['date("2026-02-30")', "rule-literal", { found: "2026-02-30", expected: "yyyy-mm-dd" }],
  ['date("1950")', "rule-literal", { expected: "yyyy-mm-dd" }],
  ['duration("P2X")', "rule-literal", { expected: "PnDTnHnMnS" }],
  ['time("25:00:00")', "rule-literal", { expected: "hh:mm:ss" }],
  ['@"2026-11-28T25:00:00"', "rule-literal", { expected: "yyyy-mm-ddThh:mm:ss" }],
  ["1e7000", "rule-literal", { expected: "number" }],
  ['"\\q"', "rule-literal", { hint: "escape" }],
  ["copies in [1, 2] and a", "rule-unsupported", { from: 10, suggestion: "(copies in [1, 2]) and a" }],
  ["copies in (1) or a", "rule-unsupported", { suggestion: "(copies in (1)) or a" }],
  ["copies in > 3 and a", "rule-unsupported", { hint: "bracket-the-test" }],
  ["a in not(b)", "rule-unsupported", { hint: "not-around-in" }],
  ["tags in [tags]", "rule-unsupported", { hint: "list-in" }],
  ["1 < copies < 3", "rule-unsupported", { hint: "bracket-the-comparison" }],
  ["a = b = c", "rule-unsupported", { hint: "bracket-the-comparison" }],
  ["tags[note]", "rule-type", { expected: "boolean or number", found: "text" }],
  ["for x in tags return y", "rule-unknown-name", { from: 21, suggestion: "x" }],
  ["some x in tags satisfies x", "rule-type", { from: 25, expected: "boolean", found: "text" }],
  ["for i in note..3 return i", "rule-type", { expected: "number", found: "text" }],
  ["[1..note]", "rule-type", { expected: "number", found: "text" }],
  ["(> 3)", "rule-unsupported", { hint: "test-alone" }],
  ["function(x) x", "rule-type", { name: "x", hint: "parameter-type" }],
  ["function(x: nummer) x", "rule-type", { found: "nummer", hint: "type-name" }],
  ["(function(x: number) x)(note)", "rule-type", { from: 24, expected: "number", found: "text" }],
  ["(function(x: number) x)(1, 2)", "rule-arguments", { expected: "1", found: "2" }],
  ["sort(amounts, function(x, y) x + y)", "rule-type", { from: 14 }],
  ["(function(x: context<a: number>) x.a)({ a: 1, b: 2 })", "rule-type", { from: 38, found: "context<a, b>" }],
  ["copies instance of string", "rule-type", { expected: "text", found: "number" }],
  ["child.birthDate.hour", "rule-unknown-name", { name: "hour" }],
  ["{ x: 1 }.y", "rule-unknown-name", { from: 9, name: "y" }],
  ["get value({ x: 1 }, note)", "rule-type", { hint: "literal-text" }],
  ["note.x(1)", "rule-unknown-name", { name: "note.x" }],
  ["date(copies)", "rule-type", { found: "number" }],
  [`${"1 + ".repeat(1200)}1`, "rule-too-long", { expected: "4000" }],
  [`${"a and ".repeat(600)}a`, "rule-too-deep", { from: 0 }],
  [`${"{x:".repeat(1000)}1`, "rule-too-deep", { from: 0 }],
  [`${"(".repeat(400)}1${")".repeat(400)}`, "rule-too-deep", { from: 0, to: 801 }],
];

test.each(cases)("%s is refused as %s", (source, code, params) => {
  const issues = issuesOf(source);
  expect(issues.map((issue) => issue.code)).toEqual([code]);
  expect(issues[0]?.params).toMatchObject(params);
});

test("every code of a problem has a case", () => {
  const codes: Readonly<Record<ProblemCode, true>> = {
    "rule-too-long": true,
    "rule-too-deep": true,
    "rule-syntax": true,
    "rule-unsupported": true,
    "rule-literal": true,
    "rule-unknown-name": true,
    "rule-unknown-function": true,
    "rule-arguments": true,
    "rule-name-twice": true,
    "rule-type": true,
    "rule-code-unknown": true,
  };
  expect([...new Set(cases.map(([, code]) => code))].toSorted()).toEqual(Object.keys(codes).toSorted());
});

test("every slip in a rule is told at once", () => {
  expect(issuesOf('copys > 1 and relation = "mothr"').map(({ code }) => code)).toEqual([
    "rule-unknown-name",
    "rule-code-unknown",
  ]);
});

test("a rule that gives another kind than its place expects is refused", () => {
  expect(issuesOf("copies + 1", "boolean")[0]).toMatchObject({ code: "rule-type", params: { found: "number" } });
  expect(issuesOf("note", "code")[0]?.code).toBe("rule-type");
  expect(compiled("relation", "text").type.kind).toBe("code");
  expect(compiled("if a then note else relation").type.kind).toBe("text");
  expect(compiled('if a then "mother" else relation').type.kind).toBe("code");
  expect(compiled("null", "boolean").type.kind).toBe("null");
});
