import { describe } from "vitest";
import { hold, pending } from "./conformance.fixture.ts";

describe("10.3.2.13.2 functions", () => {
  hold([
    ["(function(x: number, y: number) x + y)(1, 2)", 3],
    ["(function() 42)()", 42],
    ["(function(x) x + 1)(2)", 3],
    ["(function(x: number) x + n)(2)", { n: 10 }, 12],
    ["{ f: function(x: number) x + 1, r: f(2) }.r", 3],
    ["{ f: function(x: number) x + 1 }.f(2)", 3],
    ["{ f: function(x: number) x + 1, r: f(f(2)) }.r", 4],
    ["{ f: function(n: number) n, r: f(1) + n }.r", { n: 10 }, 11],
    ['{ f: function(x: string) x + "!", r: f("a") }.r', "a!"],
    ['{ f: function(d: date) d.year, r: f(@"2026-11-28") }.r', 2026],
    ["{ f: function(x: list<number>) sum(x), r: f([1, 2]) }.r", 3],
    ["{ f: function(c: context<a: number>) c.a, r: f({ a: 5 }) }.r", 5],
    ['{ f: function(d: days and time duration) d.hours, r: f(@"PT36H") }.r', 12],
    ['{ f: function(d: years and months duration) d.years, r: f(@"P30M") }.r', 2],
    ["{ f: function(d: date and time) d.hour, r: f(now()) }.r", 8],
    ["{ f: function(x: number) x, r: f(null) }.r", null],
    ["{ f: function(x: number) 7, r: f(n) }.r", { n: null }, 7],
    ["for f in [function(x: number) x + 1, function(x: number) x * 10] return f(5)", [6, 50]],
    [
      "{ isPositive: function(x: number) x > 0, isNotNegative: function(x: number) isPositive(x + 1), result: isNotNegative(0) }.result",
      true,
    ],
    ["function(x: number) x", null],
  ]);
});

describe("10.3.2.13.2 functions are lexical closures", () => {
  hold([
    ["{ add: function(x: number) function(y: number) x + y, r: add(1)(10) }.r", 11],
    [
      "{ add: function(x: number) function(y: number) x + y, one: add(1), two: add(2), r: [one(10), two(10)] }.r",
      [11, 12],
    ],
    ["(for x in [1, 2, 3] return function(y: number) x + y)[1](10)", 11],
    ["{ fs: for x in [1, 2, 3] return function(y: number) x * y, r: for f in fs return f(10) }.r", [10, 20, 30]],
    ["{ a: 1, f: function(x: number) x + a, r: { a: 100, s: f(1) }.s }.r", 2],
    [
      "{ twice: function(f: function<number> -> number, x: number) f(f(x)), r: twice(function(y: number) y * 3, 2) }.r",
      18,
    ],
    ["{ f: function(x: number) for i in 1..x return i, r: f(count(f(3))) }.r", [1, 2, 3]],
    [
      "{ compose: function(f: function<number> -> number, g: function<number> -> number) function(x: number) g(f(x)), h: compose(function(x: number) x + 1, function(x: number) x * 2), r: h(3) }.r",
      8,
    ],
    ["{ f: function(x: number) nums[item > x], r: f(1) }.r", { nums: [1, 2, 3] }, [2, 3]],
    ["{ f: function(x: number) if x > 5 then x else 0, r: sum(for i in 4..7 return f(i)) }.r", 13],
  ]);
});

describe("10.3.2.13.5 named parameters", () => {
  hold([
    ['substring(string: "foobar", start position: 3)', "obar"],
    ['substring(start position: 3, string: "foobar", length: 3)', "oba"],
    ['contains(match: "of", string: "foobar")', false],
    ['starts with(string: "foobar", match: "fo")', true],
    ["decimal(scale: 2, n: 1 / 3)", 0.33],
    ["list contains(list: [1, 2], element: 2)", true],
    ["sort(list: [3, 1, 4, 5, 2], precedes: function(x, y) x < y)", [1, 2, 3, 4, 5]],
    ["sum(list: [1, 2])", 3],
    ["date(year: 2026, month: 11, day: 28)", "2026-11-28"],
    ['number(from: "1 000,0", grouping separator: " ", decimal separator: ",")', 1000],
    ["list replace(list: [2, 4, 7, 8], position: 3, newItem: 6)", [2, 4, 6, 8]],
    ["time(hour: 8, minute: 30, second: 0)", "08:30:00"],
    ['get value(key: "a", m: { a: 1 })', 1],
    ['context put(context: { a: 1 }, value: 2, key: "a")', { a: 2 }],
  ]);
});

describe("what a function does not ask for does not hold it up", () => {
  hold([
    ["(function(x: number) x + 1)(n)", { n: pending }, pending],
    ["(function(x: number) 7)(n)", { n: pending }, 7],
    ["(function(x: number, y: boolean) if y then x else 0)(n, false)", { n: pending }, 0],
    ["(if a then function(x: number) x else function(x: number) x + 1)(1)", { a: pending }, pending],
  ]);
});
