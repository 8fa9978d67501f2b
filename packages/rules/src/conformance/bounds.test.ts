import { describe, expect, test } from "vitest";
import { maxSteps } from "../run/limit.ts";
import { maxLength } from "../text/strings.ts";
import { toFunction } from "../to-function.ts";
import { compiled, envOf, evaluate, hold, issuesOf, pending, type Values } from "./conformance.fixture.ts";

// Nothing here looks at a clock: without its bound each of these would not come back, or take all the memory there is.

const endless = (cases: readonly (readonly [source: string, values?: Values])[]): void => {
  test.each(cases.map(([source, values = {}]): [string, Values] => [source, values]))(
    "%s gives null",
    (source, values) => {
      // Not by the title's values: some are long.
      expect(evaluate(source, values)).toBeNull();
    },
  );
};

const names = Array.from({ length: 300 }, (_, index) => `v${index}`);

/** `{ v0: first, v1: next("v0"), … }.last`: each name stands for more than the one before it. */
const chain = (count: number, first: string, next: (before: string) => string): string => {
  const entries = names.slice(0, count).map((name, index) => `${name}: ${index === 0 ? first : next(`v${index - 1}`)}`);
  return `{ ${entries.join(", ")} }.v${count - 1}`;
};

const numbers = (length: number): readonly number[] => Array.from({ length }, (_, index) => index);

describe("iterations beyond the limit", () => {
  endless([
    ["for i in 1..1e15 return i"],
    ["for i in 1e15..1 return i"],
    ["for i in 1..1e400 return i"],
    ["some i in 1..1e9 satisfies i < 0"],
    ["every i in 1..1e9 satisfies i > 0"],
    ['for d in @"0001-01-01"..@"9999-12-31" return d'],
    ["for a in 1..1000, b in 1..1000, c in 1..1000 return c"],
    ["for a in 1..1000 return for b in 1..1000 return for c in 1..1000 return c"],
    ["count((for i in 1..40000 return i)[item > 0])"],
    ["for i in 1..1000 return nums[item > i]", { nums: numbers(1000) }],
    ["sort(nums, function(x, y) true)", { nums: numbers(20_000) }],
    ["for i in 1..1000 return sum(nums)", { nums: numbers(10_000) }],
    ["for i in 1..1000 return nums = nums", { nums: numbers(10_000) }],
    ["for i in 1..1000 return i in nums", { nums: numbers(10_000) }],
    ["for i in 1..30000 return partial[-1]"],
    ["for i in 1..60000 return working days(today(), 20)"],
    ["for i in 1..40000 return nums[i]", { nums: numbers(40_000) }],
    ['{ c: { ds: for d in @"1990-01-01"..@"2040-01-01" return d }, y: some i in 1..9999 satisfies c.ds[1] = null }.y'],
    ["for i in 1..90000 return sqrt(i + 0.1)"],
    ["for i in 1..10000 return exp(i / 70)"],
    ["for i in 1..10000 return (1 + 1 / i) ** 0.37"],
    ["for i in 1..10000 return modulo(1e6144, 7e-6176 * i)"],
  ]);

  hold([
    ["count(for i in 1..30000 return i)", 30_000],
    ["sum(for i in 1..10000 return i)", 50_005_000],
    ["some i in 1..45000 satisfies i = 45000", true],
    ["1e6144 / 1e-6000", null],
    ["10 ** 999999999", null],
    ["10 ** -999999999", null],
    ["(1 + 1e-30) ** 1e9 > 1", true],
    ["modulo(1e6144, 7)", 1],
    ["count(for i in 1..10000 return i ** 2)", 10_000],
    ["count(for i in 1..1500 return (for j in 1..1500 return j)[1])", null],
  ]);

  test("a long list is put in order, also by what is no order", () => {
    const nums = numbers(5000);
    expect(evaluate("sort(nums, function(x, y) x > y)", { nums })).toEqual(nums.toReversed());
    expect(evaluate("count(sort(nums, function(x, y) true))", { nums })).toBe(5000);
    expect(evaluate("count(sort(nums, function(x, y) even(x)))", { nums })).toBe(5000);
    expect(evaluate("sort(nums, function(x, y) null)", { nums })).toEqual(nums);
  });

  test("each run has the whole of its steps", () => {
    const most = 0.45 * maxSteps;
    const rule = toFunction(compiled(`count(for i in 1..${most} return i)`));
    for (let times = 0; times < 5; times += 1) expect(rule(envOf({}))).toBe(most);
    const pattern = toFunction(compiled('matches(s, "^(a|b|ab)*c$")'));
    for (let times = 0; times < 50; times += 1) expect(pattern(envOf({ s: "ab".repeat(1000) }))).toBe(false);
  });
});

describe("lists that grow without an end", () => {
  endless([
    ["for i in 1..100 return if i = 1 then [1] else concatenate(partial[-1], partial[-1])"],
    ["for i in 1..5000 return append(nums, i)", { nums: numbers(10_000) }],
    [chain(70, "[1, 2]", (v) => `concatenate(${v}, ${v})`)],
    [chain(60, "[1, 1]", (v) => `[${v}, ${v}]`)],
    [`count(flatten(${chain(60, "[1, 1]", (v) => `[${v}, ${v}]`)}))`],
    [`string(${chain(60, "[1, 1]", (v) => `[${v}, ${v}]`)})`],
    [`${chain(60, "[1, 1]", (v) => `[${v}, ${v}]`)} = null`],
    ["{ a: for i in 1..300 return i, b: for i in 1..300 return a, c: for i in 1..300 return b }.c"],
    ["{ f: function(x: number) for i in 1..300 return x, r: for i in 1..300 return for j in 1..300 return f(j) }.r"],
    ["for i in 1..40000 return { a: i, b: i, c: i, d: i, e: i, f: i, g: i, h: i }"],
    ["distinct values(for i in 1..3000 return { a: i })"],
    ["distinct values(dates)", { dates: numbers(3000).map((year) => String(year + 1000)) }],
    ["union(dates, dates)", { dates: numbers(3000).map((year) => String(year + 1000)) }],
  ]);

  test("of many texts or numbers the distinct are found, out of an iteration as well", () => {
    const nums = numbers(30_000);
    expect(evaluate("count(distinct values(nums))", { nums })).toBe(30_000);
    expect(evaluate("count(union(nums, nums))", { nums })).toBe(30_000);
  });
});

describe("texts that grow without an end", () => {
  const long = "x".repeat(100_000);

  endless([
    [chain(150, '"xxxxxxxxxx"', (v) => `${v} + ${v}`)],
    [`string length(${chain(150, '"xxxxxxxxxx"', (v) => `${v} + ${v}`)})`],
    [chain(60, '"xxxxxxxxxx"', (v) => `string join([${v}, ${v}], ${v})`)],
    [chain(60, '"xxxxxxxxxx"', (v) => `replace(${v}, "x", ${v})`)],
    ['for i in 1..60 return if i = 1 then "x" else string join([partial[-1], partial[-1], "y"])'],
    [
      'for i in 1..1000, j in 1..1000 return replace(s, "x", "yyyyyyyyyyyyyyyyyyyyyyyyyyyyyy")',
      { s: "x".repeat(1000) },
    ],
    ['replace(s, "x", t)', { s: long, t: long }],
    [
      'replace(s, "(x)(x)", "$1$2$1$2$1$2$1$2$1$2$1$2$1$2$1$2$1$2$1$2$1$2$1$2$1$2$1$2$1$2$1$2$1$2$1$2$1$2$1$2$1$2$1$2$1$2")',
      { s: long },
    ],
    ["string join(texts, s)", { texts: Array.from({ length: 2000 }, () => "x"), s: long }],
    ["s + s", { s: "x".repeat(maxLength) }],
    ["for i in 1..50000 return upper case(s)", { s: long }],
    ["for i in 1..50000 return substring(s, 1, 1)", { s: long }],
  ]);

  test("a text as long as texts may be is still made", () => {
    expect(evaluate("string length(s + t)", { s: "x".repeat(maxLength - 1), t: "y" })).toBe(maxLength);
    expect(evaluate("string length(string join([s, t]))", { s: "x".repeat(maxLength - 1), t: "y" })).toBe(maxLength);
  });

  test("a search takes no product of two lengths", () => {
    const half = "a".repeat(200_000);
    const values = { s: half.repeat(5), t: `${half}b${half}` };
    expect(evaluate("contains(s, t)", values)).toBe(false);
    expect(evaluate("contains(s + t, t)", values)).toBe(true);
    expect(evaluate("string length(substring before(s + t, t))", values)).toBe(1_000_000);
    expect(evaluate("substring after(s, t)", values)).toBe("");
  });
});

describe("regular expressions", () => {
  endless([
    ['matches(s, "^(a|b|ab)*c$")', { s: "ab".repeat(4_000_000) }],
    ['for i in 1..50000 return matches(s, "^(a|b|ab)*c$")', { s: "ab".repeat(1000) }],
    ['for i in 1..50000 return matches("a", "(a{1,40}){1,40}" + string(i))'],
    ['matches("a", "(((a{1,99}){1,99}){1,99}){1,99}")'],
    ['matches("a", "a{1,1000000000}")'],
    [`matches("a", s)`, { s: "(".repeat(100_000) }],
    [`replace(s, s, s)`, { s: "a*".repeat(100_000) }],
  ]);

  hold([
    ['matches("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!", "^(a+)+$")', false],
    ['matches("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", "^(a|aa)+$")', true],
    ['count(for i in 1..1000 return matches("0912345678", "^0\\\\d{9}$"))', 1000],
  ]);
});

const nest = (times: number, open: string, within: string, close = ""): string =>
  open.repeat(times) + within + close.repeat(times);

describe("what is written without an end is refused before it runs", () => {
  test.each([
    ["brackets", nest(41, "(", "1", ")")],
    ["lists", nest(41, "[", "1", "]")],
    ["contexts", nest(41, "{ a: ", "1", " }")],
    ["negations", nest(1500, "- ", "1")],
    ["operators", nest(1000, "n+", "1")],
    ["paths", `person${".address".repeat(400)}`],
    ["types", `function(x: ${nest(200, "list<", "number", ">")}) 1`],
    ["contexts by name", chain(60, "{ x: 1, y: 1 }", (v) => `{ x: ${v}, y: ${v} }`)],
    [
      "iterations over what they gave",
      nest(30, "for x in nums return if count(partial) > 1 then [1] else flatten(", "[x]", ")"),
    ],
  ])("%s", (_, source) => {
    expect(new Set(issuesOf(source).map(({ code }) => code))).toEqual(new Set(["rule-too-deep"]));
  });

  test("iterations, calls and functions in one another are read once each", () => {
    expect(evaluate(nest(60, "for x in nums return ", "x"), { nums: [] })).toEqual([]);
    expect(evaluate(nest(40, "some x in nums satisfies ", "a"), { nums: [] })).toBe(false);
    expect(evaluate(nest(38, "min(1, ", "1", ")"))).toBe(1);
    expect(evaluate(nest(19, "(function(x) x)(", "1", ")"))).toBe(1);
    expect(evaluate(nest(38, "if a then 1 else (", "2", ")"), { a: false })).toBe(2);
    const puts = chain(40, "{ x: 1 }", (v) => `context put(${v}, "${v}", ${v})`);
    expect(issuesOf(puts)[0]?.code).toBe("rule-too-deep");
    expect(issuesOf(nest(38, "before(1, ", "1", ")")).every(({ code }) => code === "rule-type")).toBe(true);
    expect(issuesOf(nest(30, "min(function(x: number) ", "1", ")"))).not.toEqual([]);
    expect(evaluate(nest(12, "list replace(nums, function(x, y) count(", "nums", ") > 5, 9)"), { nums: [1] })).toEqual([
      1,
    ]);
  });
});

test("a rule that ran too long is null, not pending, though what it had not come to is", () => {
  expect(evaluate("for i in 1..1e9 return i + n", { n: pending })).toBeNull();
  expect(evaluate("if n = null then 0 else count(for i in 1..1e9 return i)", { n: pending })).toBe(pending);
});

describe("a condition is looked at once, however open it is", () => {
  const depth = 20;
  const nested = (condition: string): string =>
    Array.from({ length: depth }).reduce<string>((inner) => `if (${inner}) then a else b`, condition);

  test.each<readonly [string, string, Values]>([
    ["not yet known", "a", { a: pending, b: pending }],
    ["open for want of a day", 'born < @"2000-06-01"', { born: "2000", a: true, b: false }],
  ])("%s, %s", (_, condition, values) => {
    let reads = 0;
    const env = envOf(values);
    const read: typeof env.read = (path) => {
      reads += 1;
      return env.read(path);
    };
    toFunction(compiled(nested(condition)))({ ...env, read });
    expect(reads).toBeLessThanOrEqual(3 * depth + 1);
  });
});
