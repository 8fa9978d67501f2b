import { describe, expect, test } from "vitest";
import type { ProblemCode } from "../compile/index.ts";
import { issuesOf } from "./conformance.fixture.ts";

/** The place is marked in the source: `n = «s»` is refused at `s`. */
type Details = Readonly<Record<string, string>>;
type Case = readonly [marked: string, code: ProblemCode, details?: Details];

const placeOf = (marked: string): { source: string; from: number; to: number } => {
  const from = marked.indexOf("«");
  const to = marked.indexOf("»") - 1;
  return { source: marked.replace("«", "").replace("»", ""), from, to };
};

const refuse = (cases: readonly Case[]): void => {
  const full = cases.map(([marked, code, details = {}]): [string, ProblemCode, Details] => [marked, code, details]);
  test.each(full)("%s: %s", (marked, code, details) => {
    const { source, from, to } = placeOf(marked);
    const issues = issuesOf(source);
    expect(issues.map((issue) => issue.code)).toEqual([code]);
    expect(issues[0]?.params).toMatchObject({ from, to, ...details });
  });
};

describe("10.3.1.2 what is not written as the grammar has it", () => {
  refuse([
    ["n +«»", "rule-syntax"],
    ["1 «2»", "rule-syntax", { found: "2" }],
    ['«"»never ends', "rule-syntax"],
    ["(1«»", "rule-syntax"],
    ["[1, 2«»", "rule-syntax"],
    ["{ a: «»}", "rule-syntax"],
    ["if a then 1«»", "rule-syntax"],
    ["for x in nums«»", "rule-syntax"],
    ["some x in nums«»", "rule-syntax"],
    ["1.«»", "rule-syntax"],
    ["n «%» 2", "rule-syntax"],
    ["a «&&» b", "rule-syntax"],
    ["[1..]«»", "rule-syntax"],
    ['«"\\q"»', "rule-literal", { hint: "escape" }],
    ['«"\\uD83D"»', "rule-literal", { hint: "escape" }],
    ["«1e7000»", "rule-literal", { expected: "number", found: "1e7000" }],
    ['«date("2012-13-01")»', "rule-literal", { expected: "yyyy-mm-dd" }],
    ['«time("8:30")»', "rule-literal", { expected: "hh:mm:ss" }],
    ['«date and time("2012-12-24 23:59")»', "rule-literal", { expected: "yyyy-mm-ddThh:mm:ss" }],
    ['«duration("1 day")»', "rule-literal", { expected: "PnDTnHnMnS" }],
    ['«@"P1Y1D"»', "rule-literal", { found: "P1Y1D" }],
    ['«@"tomorrow"»', "rule-literal", { found: "tomorrow" }],
  ]);
});

describe("10.3.1.2 what could be read in two ways, or is read in one that nobody means", () => {
  refuse([
    ["n in «[1] and a»", "rule-unsupported", { hint: "bracket-the-test", suggestion: "(n in [1]) and a" }],
    ["«1 < 2 < 3»", "rule-unsupported", { hint: "bracket-the-comparison" }],
    ["«a = b = a»", "rule-unsupported", { hint: "bracket-the-comparison" }],
    ["n in «not(1)»", "rule-unsupported", { hint: "not-around-in" }],
    ["(«> 3»)", "rule-unsupported", { hint: "test-alone" }],
    ["n =«= 1»", "rule-unsupported", { hint: "one-equals-sign" }],
    ["n <«> 1»", "rule-unsupported", { hint: "not-equals-sign" }],
    ["«nums» in nums", "rule-unsupported", { hint: "list-in" }],
    ["«function(x: number) external { java: {} }»", "rule-unsupported", { found: "external" }],
    ["«not a»", "rule-unknown-name", { suggestion: "not(a)" }],
  ]);
});

describe("10.3.2.2 what is compared is of one kind; here that is known before it runs", () => {
  refuse([
    ['1 = «"1"»', "rule-type", { expected: "number", found: "text" }],
    ["n = «s»", "rule-type", { expected: "number", found: "text" }],
    ["n < «s»", "rule-type", { expected: "number", found: "text" }],
    ["born = «moment»", "rule-type", { expected: "date", found: "date-time" }],
    ["wait = «term»", "rule-type", { expected: "duration", found: "months" }],
    [
      "rows = «[row.desc]»",
      "rule-type",
      { expected: "list of context<desc, amount, paid, on, unit price>", found: "list of text" },
    ],
    ["«a» < b", "rule-type", { hint: "no-order", found: "boolean" }],
    ["«nums» < nums", "rule-type", { hint: "no-order" }],
    ["«relation» < relation", "rule-type", { hint: "no-order" }],
    ['n in «"a"»', "rule-type", { expected: "number", found: "text" }],
    ['n between 1 and «"x"»', "rule-type", { expected: "number", found: "text" }],
    ['(1..«"a"»)', "rule-type", { expected: "number", found: "text" }],
    ["[«a»..b]", "rule-type", { hint: "no-order" }],
    ["father = «n»", "rule-type", { expected: "subject person" }],
    ['relation = «"mothr"»', "rule-code-unknown", { suggestion: "mother" }],
    ['relation in ("mother", «"fathr"»)', "rule-code-unknown", { suggestion: "father" }],
    ['list contains(relations, «"fathr"»)', "rule-code-unknown", { suggestion: "father" }],
    ['status(father) = «"pending"»', "rule-code-unknown", { list: "subject-status" }],
    ['is(date("2012-12-25"), «time("23:00:50")»)', "rule-type", { expected: "date", found: "time" }],
  ]);
});

describe("10.3.2.15 what has no such operation", () => {
  refuse([
    ["«n + s»", "rule-type", { found: "number + text" }],
    ["«s - s»", "rule-type", { found: "text - text" }],
    ["«born + born»", "rule-type", { found: "date + date" }],
    ["«born * 2»", "rule-type", { found: "date * number" }],
    ["«clock + clock»", "rule-type", { found: "time + time" }],
    ["«wait + term»", "rule-type", { found: "duration + months" }],
    ["«wait * wait»", "rule-type", { found: "duration * duration" }],
    ["«n / wait»", "rule-type", { found: "number / duration" }],
    ["«fee * fee»", "rule-type", { found: "money * money" }],
    ["«1 / fee»", "rule-type", { found: "number / money" }],
    ["«fee ** 2»", "rule-type", { found: "money ** number" }],
    ["-«s»", "rule-type", { expected: "number" }],
    ["-«born»", "rule-type", { expected: "number" }],
    ["«n» and a", "rule-type", { expected: "boolean" }],
    ["not(«n»)", "rule-type", { expected: "boolean" }],
    ["if «n» then 1 else 2", "rule-type", { expected: "boolean" }],
    ['if a then 1 else «"x"»', "rule-type", { expected: "number", found: "text" }],
    ['[1, «"a"»]', "rule-type", { expected: "number", found: "text" }],
    ["[1, «[2]»]", "rule-type", { expected: "number", found: "list of number" }],
    ["some x in nums satisfies «x»", "rule-type", { expected: "boolean" }],
    ['for x in 1..«"a"» return x', "rule-type", { expected: "number" }],
    ["for x in born..«1» return x", "rule-type", { expected: "date" }],
    ['for x in «range("[1..3]")» return x', "rule-type", { expected: "list", hint: "range-by-its-ends" }],
    ["some x in («if a then [1..3] else [2..5]») satisfies x > 2", "rule-type", { hint: "range-by-its-ends" }],
    ["for i in 1..3 return «partial»", "rule-type", { name: "partial" }],
    ['nums[«"x"»]', "rule-type", { expected: "boolean or number" }],
    ["nums[«item»]", "rule-type", { expected: "boolean", hint: "position-of-item" }],
    ["rows[«amount + 1»]", "rule-type", { expected: "boolean", hint: "position-of-item" }],
    ["«n» instance of string", "rule-type", { expected: "text", found: "number" }],
    ["«nums» instance of list<string>", "rule-type", { expected: "list of text" }],
    ["n instance of «any»", "rule-type", { hint: "type-name" }],
    ["n instance of «list»", "rule-type", { hint: "type-name" }],
  ]);
});

describe("10.3.2.6 names that nothing has", () => {
  refuse([
    ["«nme»", "rule-unknown-name", { suggestion: "n" }],
    ["rows.«descr»", "rule-unknown-name", { suggestion: "desc" }],
    ["rows.on.«year»", "rule-unknown-name"],
    ["person.«nam»", "rule-unknown-name", { suggestion: "name" }],
    ["person.name.«x»", "rule-unknown-name"],
    ["born.«yer»", "rule-unknown-name", { suggestion: "year" }],
    ["wait.«years»", "rule-unknown-name"],
    ["[1..3].«begin»", "rule-unknown-name"],
    ["{ a: 1 }.«b»", "rule-unknown-name"],
    ['get value({ a: 1 }, «"b"»)', "rule-unknown-name"],
    ["for x in nums return «y»", "rule-unknown-name", { suggestion: "x" }],
    ["{ p: «q» + 1, q: 1 }", "rule-unknown-name", { name: "q" }],
    ["{ p: «p» + 1 }", "rule-unknown-name", { name: "p" }],
    ["{ f: function(x: number) «f»(x) }", "rule-unknown-function", { name: "f" }],
    ["{ a: 1, «a»: 2 }", "rule-name-twice", { name: "a" }],
    ["function(x: number, «x»: number) x", "rule-name-twice", { name: "x" }],
    ["for «partial» in nums return 1", "rule-name-twice", { name: "partial" }],
    ["«foo»(1)", "rule-unknown-function", { name: "foo" }],
    ["«?»", "rule-unsupported"],
  ]);
});

describe("10.3.2.15 calls that do not fit what is called (table 63)", () => {
  refuse([
    ['contains(«["foobar"]», "of")', "rule-type", { expected: "text", found: "list of text" }],
    ['contains(«n», "a")', "rule-type", { expected: "text" }],
    ['«contains("a")»', "rule-arguments", { expected: "string, match", found: "1" }],
    ['«contains("a", "b", "c")»', "rule-arguments", { found: "3" }],
    ['«contains(string: "a", match: "b", match: "c")»', "rule-arguments", { found: "3" }],
    ['«contains(string: "a", mtch: "b")»', "rule-arguments"],
    ["sum(«texts»)", "rule-type", { expected: "list of number" }],
    ['min(1, «"a"»)', "rule-type", { expected: "number" }],
    ["all(«0»)", "rule-type", { expected: "list of boolean" }],
    ["«count()»", "rule-arguments", { expected: "list" }],
    ['append([1], «"a"»)', "rule-type", { expected: "number" }],
    ["«date(2012, 12)»", "rule-arguments"],
    ['before([1..2], «"a"»)', "rule-type", { expected: "number" }],
    ["meets(«1», [1..2])", "rule-type"],
    ["get value(person, «s»)", "rule-type", { hint: "literal-text" }],
    ['context put(«n», "a", 1)', "rule-type", { expected: "context" }],
    ["status(«n»)", "rule-type", { hint: "subject-by-name" }],
    ["«today(1)»", "rule-arguments", { expected: "0" }],
    ["age(«n»)", "rule-type", { expected: "date" }],
    ["range(«s»)", "rule-type", { expected: "text", hint: "literal-text" }],
    ['range(«"[n..3]"»)', "rule-literal", { found: "[n..3]", expected: "[1..10]" }],
    ['range(«"1..3"»)', "rule-literal", { expected: "[1..10]" }],
    ["working hours(«born», 1)", "rule-type", { expected: "date-time" }],
    ["{ f: function(«x») x }", "rule-type", { hint: "parameter-type" }],
    ["function(x: «any») x", "rule-type", { hint: "type-name" }],
    ['(function(x: number) x)(«"a"»)', "rule-type", { expected: "number" }],
    ["«(function(x: number) x)(1, 2)»", "rule-arguments", { expected: "1" }],
    ["(function(x: number) x)(«nme»)", "rule-unknown-name"],
    ["{ f: function(x: number) x, r: «f(x: 1)» }", "rule-arguments", { hint: "by-position" }],
    ['{ f: function(x: list<number>) x, r: f(«["a"]») }', "rule-type", { expected: "list of number" }],
    ["{ f: function(x: context<a: number>) x, r: f(«{ b: 1 }») }", "rule-type"],
    ["(«1»)(2)", "rule-type", { expected: "function" }],
    ["sort(nums, «function(x, y) x + y»)", "rule-type", { found: "function<number, number> -> number" }],
    ["sort(nums, «function(x) true»)", "rule-type"],
    ["sort(nums, «function(x: string, y: string) true»)", "rule-type"],
    ["list replace(nums, «function(x, y) x», 1)", "rule-type", { found: "function<number, number> -> number" }],
    ['list replace(nums, 1, «"a"»)', "rule-type", { expected: "number" }],
  ]);
});

describe("10.3.1.2 there is a sign for what is negative, and none for what is not", () => {
  refuse([
    ["«+»1", "rule-unsupported", { found: "+" }],
    ["n - «+»3", "rule-unsupported", { found: "+" }],
    ["nums[«+»2]", "rule-unsupported", { found: "+" }],
  ]);
});

describe("10.3.4.10 what gives another type for other values has none", () => {
  refuse([
    ["[ { x: 1, y: 2 }, «{ x: 2 }» ].y", "rule-type", { expected: "context<x, y>", found: "context<x>" }],
    ["«get entries»({ a: 1 })", "rule-unknown-function"],
    ['«context»([{ key: "a", value: 1 }])', "rule-unknown-function"],
    ["«context merge»([{ a: 1 }, { a: 2 }])", "rule-unknown-function"],
    ['context put({ x: 1 }, «["y"]», 2)', "rule-type", { hint: "literal-text" }],
    ['get value({ a: 1 }, «"a" + s»)', "rule-type", { hint: "literal-text" }],
    ["duration(«n»)", "rule-type", { expected: "text" }],
  ]);
});

const codesOf = (source: string): readonly unknown[] =>
  issuesOf(source).map(({ code, params }) => [code, params?.from]);

test("slips in several arguments are told at once, each where it is, and once", () => {
  expect(codesOf("contains(nme, 1)")).toEqual([
    ["rule-unknown-name", 9],
    ["rule-type", 14],
  ]);
  expect(codesOf("list replace(nmes, function(x, y) z, 1)")).toEqual([
    ["rule-unknown-name", 13],
    ["rule-unknown-name", 34],
  ]);
  expect(codesOf("for x in nums return for y in nums return z")).toEqual([["rule-unknown-name", 42]]);
  expect(codesOf("sum(min(nme, 1), [2])")).toEqual([
    ["rule-unknown-name", 8],
    ["rule-type", 17],
  ]);
});
