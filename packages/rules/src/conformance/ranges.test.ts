import { describe } from "vitest";
import { hold, pending } from "./conformance.fixture.ts";

describe("10.3.2.7 ranges and their properties (tables 42 and 67)", () => {
  hold([
    ["[1..10].start", 1],
    ["[1..10].end", 10],
    ["[1..10].start included", true],
    ["(1..10].start included", false],
    ["[1..10).end included", false],
    ["]1..10[.start included", false],
    ["]1..10[.end included", false],
    ['["a".."f"].end', "f"],
    ['[@"2026-01-01"..@"2026-12-31"].start', "2026-01-01"],
    ['[@"08:00:00"..@"17:00:00"].end', "17:00:00"],
    ['(@"PT1H"..@"P1D").start', "PT1H"],
    ['[@"P1Y"..@"P2Y"].end', "P2Y"],
    ["[n..n + 3].end", { n: 4 }, 7],
    ["[1..2 + 3].end", 5],
    ["{ r: [1..3] }.r.start", 1],
    ["[1..3]", { start: 1, end: 3, "start included": true, "end included": true }],
    ["[n..3]", { n: null }, null],
    ["[n..3].end", { n: null }, null],
    ["[n..3]", { n: pending }, pending],
    ["[n..3].end", { n: pending }, pending],
  ]);
});

describe("10.3.2.7 a range as a value is asked with in", () => {
  hold([
    ["{ r: [1..10), x: 9.99 in r }.x", true],
    ["{ r: [1..10), x: 10 in r }.x", false],
    ["{ r: (1..10], x: 1 in r }.x", false],
    ["some r in [ [1..2], [5..6] ] satisfies n in r", { n: 5 }, true],
    ["{ r: [n..10], x: 5 in r }.x", { n: null }, null],
    ["{ r: [1..10], x: n in r }.x", { n: pending }, pending],
    ['{ r: [born..day], x: @"2019-12-31" in r }.x', { born: "2020", day: "2021-01-01" }, false],
    ['{ r: [born..day], x: @"2020-06-01" in r }.x', { born: "2020", day: "2021-01-01" }, null],
  ]);
});

describe("10.3.2.15 instance of (table 61): what has a type is one, unless it is null", () => {
  hold([
    ["123 instance of number", true],
    ['"abc" instance of string', true],
    ["true instance of boolean", true],
    ["[123] instance of list<number>", true],
    ["[] instance of list<string>", true],
    ["[[1]] instance of list<list<number>>", true],
    ['@"2026-11-28" instance of date', true],
    ['@"10:00:00" instance of time', true],
    ["now() instance of date and time", true],
    ['@"P1D" instance of days and time duration', true],
    ['@"P1Y" instance of years and months duration', true],
    ['{ a: 1, b: "x" } instance of context<a: number, b: string>', true],
    ["(function(x: number) x > 1) instance of function<number> -> boolean", true],
    ["null instance of number", false],
    ["n instance of number", { n: null }, false],
    ["n instance of number", { n: 0 }, true],
    ["n instance of number", { n: "x" }, false],
    ["n instance of number", { n: pending }, pending],
    ["nums instance of list<number>", { nums: null }, false],
    ["born instance of date", { born: "1950" }, true],
    ["(1 + 1) instance of number", true],
  ]);
});
