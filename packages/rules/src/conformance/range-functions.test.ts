import { describe } from "vitest";
import { type Case, hold, pending } from "./conformance.fixture.ts";

/** The standard's own examples, each with the truth that it states. */
const examples = (text: string): readonly Case[] =>
  text
    .trim()
    .split("\n")
    .map((line): Case => {
      const [source = "", truth = ""] = line.trim().split(" = ");
      return [source, truth === "true"];
    });

describe("10.3.4.7 before and after (table 78)", () => {
  hold(
    examples(`
      before(1, 10) = true
      before(10, 1) = false
      before(1, [1..10]) = false
      before(1, (1..10]) = true
      before(1, [5..10]) = true
      before([1..10], 10) = false
      before([1..10), 10) = true
      before([1..10], 15) = true
      before([1..10], [15..20]) = true
      before([1..10], [10..20]) = false
      before([1..10), [10..20]) = true
      before([1..10], (10..20]) = true
      after(10, 5) = true
      after(5, 10) = false
      after(12, [1..10]) = true
      after(10, [1..10)) = true
      after(10, [1..10]) = false
      after([11..20], 12) = false
      after([11..20], 10) = true
      after((11..20], 11) = true
      after([11..20], 11) = false
      after([11..20], [1..10]) = true
      after([1..10], [11..20]) = false
      after([11..20], [1..11)) = true
      after((11..20], [1..11]) = true`),
  );
});

describe("10.3.4.7 meets, met by, overlaps (table 78)", () => {
  hold(
    examples(`
      meets([1..5], [5..10]) = true
      meets([1..5), [5..10]) = false
      meets([1..5], (5..10]) = false
      meets([1..5], [6..10]) = false
      met by([5..10], [1..5]) = true
      met by([5..10], [1..5)) = false
      met by((5..10], [1..5]) = false
      met by([6..10], [1..5]) = false
      overlaps([1..5], [3..8]) = true
      overlaps([3..8], [1..5]) = true
      overlaps([1..8], [3..5]) = true
      overlaps([3..5], [1..8]) = true
      overlaps([1..5], [6..8]) = false
      overlaps([6..8], [1..5]) = false
      overlaps([1..5], [5..8]) = true
      overlaps([1..5], (5..8]) = false
      overlaps([1..5), [5..8]) = false
      overlaps([1..5), (5..8]) = false
      overlaps([5..8], [1..5]) = true
      overlaps((5..8], [1..5]) = false
      overlaps([5..8], [1..5)) = false
      overlaps((5..8], [1..5)) = false`),
  );
});

describe("10.3.4.7 overlaps before and after (table 78)", () => {
  hold(
    examples(`
      overlaps before([1..5], [3..8]) = true
      overlaps before([1..5], [6..8]) = false
      overlaps before([1..5], [5..8]) = true
      overlaps before([1..5], (5..8]) = false
      overlaps before([1..10], [3..8]) = false
      overlaps before([1..5), [5..8]) = false
      overlaps before([1..5), (1..5]) = true
      overlaps before([1..5], (1..5]) = true
      overlaps before([1..5), [1..5]) = false
      overlaps before([1..5], [1..5]) = false
      overlaps after([3..8], [1..5]) = true
      overlaps after([6..8], [1..5]) = false
      overlaps after([5..8], [1..5]) = true
      overlaps after((5..8], [1..5]) = false
      overlaps after([3..8], [1..10]) = false
      overlaps after([5..8], [1..5)) = false
      overlaps after((1..5], [1..5)) = true
      overlaps after((1..5], [1..5]) = true
      overlaps after([1..5], [1..5)) = false
      overlaps after([1..5], [1..5]) = false`),
  );
});

describe("10.3.4.7 finishes, finished by, starts, started by (table 78)", () => {
  hold(
    examples(`
      finishes(10, [1..10]) = true
      finishes(10, [1..10)) = false
      finishes([5..10], [1..10]) = true
      finishes([5..10), [1..10]) = false
      finishes([5..10), [1..10)) = true
      finishes([1..10], [1..10]) = true
      finishes((1..10], [1..10]) = true
      finished by([1..10], 10) = true
      finished by([1..10), 10) = false
      finished by([1..10], [5..10]) = true
      finished by([1..10], [5..10)) = false
      finished by([1..10), [5..10)) = true
      finished by([1..10], [1..10]) = true
      finished by([1..10], (1..10]) = true
      starts(1, [1..10]) = true
      starts(1, (1..10]) = false
      starts(2, [1..10]) = false
      starts([1..5], [1..10]) = true
      starts((1..5], (1..10]) = true
      starts((1..5], [1..10]) = false
      starts([1..5], (1..10]) = false
      starts([1..10], [1..10]) = true
      starts([1..10), [1..10]) = true
      starts((1..10), (1..10)) = true
      started by([1..10], 1) = true
      started by((1..10], 1) = false
      started by([1..10], 2) = false
      started by([1..10], [1..5]) = true
      started by((1..10], (1..5]) = true
      started by([1..10], (1..5]) = false
      started by((1..10], [1..5]) = false
      started by([1..10], [1..10]) = true
      started by([1..10], [1..10)) = true
      started by((1..10), (1..10)) = true`),
  );
});

describe("10.3.4.7 includes, during, coincides (table 78)", () => {
  hold(
    examples(`
      includes([1..10], 5) = true
      includes([1..10], 12) = false
      includes([1..10], 1) = true
      includes([1..10], 10) = true
      includes((1..10], 1) = false
      includes([1..10), 10) = false
      includes([1..10], [4..6]) = true
      includes([1..10], [1..5]) = true
      includes((1..10], (1..5]) = true
      includes([1..10], (1..10)) = true
      includes([1..10), [5..10)) = true
      includes([1..10], [1..10)) = true
      includes([1..10], (1..10]) = true
      includes([1..10], [1..10]) = true
      includes((1..10], [1..5]) = false
      during(5, [1..10]) = true
      during(12, [1..10]) = false
      during(1, [1..10]) = true
      during(10, [1..10]) = true
      during(1, (1..10]) = false
      during(10, [1..10)) = false
      during([4..6], [1..10]) = true
      during([1..5], [1..10]) = true
      during((1..5], (1..10]) = true
      during((1..10), [1..10]) = true
      during([5..10), [1..10)) = true
      during([1..10), [1..10]) = true
      during((1..10], [1..10]) = true
      during([1..10], [1..10]) = true
      coincides(5, 5) = true
      coincides(3, 4) = false
      coincides([1..5], [1..5]) = true
      coincides((1..5), [1..5]) = false
      coincides([1..5], [2..6]) = false`),
  );
});

describe("10.3.4.7 of other points than numbers, of null, and of what is open", () => {
  hold([
    ['before(@"2026-01-01", [@"2026-02-01"..@"2026-03-01"])', true],
    ['during(today(), [@"2026-01-01"..@"2026-12-31"])', true],
    ['overlaps([@"08:00:00"..@"12:00:00"], [@"11:00:00"..@"15:00:00"])', true],
    ['meets([@"PT1H"..@"PT2H"], [@"PT120M"..@"PT3H"])', true],
    ['includes(["a".."f"], "c")', true],
    ['after(@"P2Y", @"P23M")', true],
    ["before(n, 10)", { n: null }, null],
    ["during(5, [n..10])", { n: null }, null],
    ["overlaps([1..5], [n..8])", { n: null }, null],
    ["coincides(n, 5)", { n: null }, null],
    ["starts(n, [1..10])", { n: null }, null],
    ["before(n, 10)", { n: pending }, pending],
    ["meets([1..n], [5..6])", { n: pending }, pending],
    ['during(born, [@"2020-01-01"..@"2020-12-31"])', { born: "2020-06" }, null],
    ['includes([born..@"2030-01-01"], day)', { born: "2020", day: "2021-01-01" }, true],
    ['includes([born..@"2030-01-01"], day)', { born: "2020", day: "2020-06-01" }, null],
  ]);
});
