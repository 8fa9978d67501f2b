import { describe, expect, test } from "vitest";
import { compileRule } from "../compile/index.ts";
import { hold, pending, scope } from "./conformance.fixture.ts";

const typeOf = (source: string) => {
  const rule = compileRule(source, scope);
  return rule.ok ? rule.value.type : rule.issues;
};

test.each(["sum(fees)", "sum(8000, fee)", "mean(fees)", "abs(fee)", "decimal(fee, -3)", "max(fee, paid)"])(
  "an amount among numbers makes an amount of them all, and stays one when it is rounded: %s",
  (source) => expect(typeOf(source)).toEqual({ kind: "money" }),
);

test("what is most frequent among amounts are amounts, and the sum of nothing is a number", () => {
  expect(typeOf("mode(fees)")).toEqual({ kind: "list", of: { kind: "money" } });
  expect(typeOf("sum([])")).toEqual({ kind: "number" });
});

describe("10.3.4.5 decimal, floor, ceiling", () => {
  hold([
    ["decimal(1 / 3, 2)", 0.33],
    ["decimal(1.5, 0)", 2],
    ["decimal(2.5, 0)", 2],
    ["decimal(-2.5, 0)", -2],
    ["decimal(0.285, 2)", 0.28],
    ["decimal(1234, -2)", 1200],
    ["decimal(1.5, 7000)", null],
    ["decimal(n, 2)", { n: null }, null],
    ["decimal(1.5, n)", { n: null }, null],
    ["floor(1.5)", 1],
    ["floor(-1.5)", -2],
    ["floor(-1.56, 1)", -1.6],
    ["floor(1234, -2)", 1200],
    ["floor(n)", { n: null }, null],
    ["floor(1.5, n)", { n: null }, null],
    ["floor(n)", { n: pending }, pending],
    ["ceiling(1.5)", 2],
    ["ceiling(-1.5)", -1],
    ["ceiling(-1.56, 1)", -1.5],
    ["ceiling(1201, -2)", 1300],
    ["ceiling(n)", { n: null }, null],
  ]);
});

describe("10.3.4.5 round up, down, half up, half down", () => {
  hold([
    ["round up(5.5, 0)", 6],
    ["round up(-5.5, 0)", -6],
    ["round up(1.121, 2)", 1.13],
    ["round up(-1.126, 2)", -1.13],
    ["round up(n, 0)", { n: null }, null],
    ["round down(5.5, 0)", 5],
    ["round down(-5.5, 0)", -5],
    ["round down(1.121, 2)", 1.12],
    ["round down(-1.126, 2)", -1.12],
    ["round down(1.5, n)", { n: null }, null],
    ["round half up(5.5, 0)", 6],
    ["round half up(-5.5, 0)", -6],
    ["round half up(1.121, 2)", 1.12],
    ["round half up(-1.126, 2)", -1.13],
    ["round half up(n, 0)", { n: pending }, pending],
    ["round half down(5.5, 0)", 5],
    ["round half down(-5.5, 0)", -5],
    ["round half down(1.121, 2)", 1.12],
    ["round half down(-1.126, 2)", -1.13],
    ["round half down(n, 0)", { n: null }, null],
    ["round up(fee / 3, -3)", { fee: 8000 }, 3000],
  ]);
});

describe("10.3.4.5 abs, modulo", () => {
  hold([
    ["abs(10)", 10],
    ["abs(-10)", 10],
    ['abs(@"PT5H")', "PT5H"],
    ['abs(@"-PT5H")', "PT5H"],
    ['abs(@"-P1Y2M")', "P1Y2M"],
    ["abs(n)", { n: null }, null],
    ["abs(wait)", { wait: null }, null],
    ["abs(n)", { n: pending }, pending],
    ["modulo(12, 5)", 2],
    ["modulo(-12, 5)", 3],
    ["modulo(12, -5)", -3],
    ["modulo(-12, -5)", -2],
    ["modulo(10.1, 4.5)", 1.1],
    ["modulo(-10.1, 4.5)", 3.4],
    ["modulo(10.1, -4.5)", -3.4],
    ["modulo(-10.1, -4.5)", -1.1],
    ["modulo(12, 0)", null],
    ["modulo(n, 5)", { n: null }, null],
  ]);
});

describe("10.3.4.5 sqrt, log, exp, odd, even", () => {
  hold([
    ["sqrt(16)", 4],
    ["string(sqrt(2))", "1.414213562373095048801688724209698"],
    ["sqrt(0)", 0],
    ["sqrt(-1)", null],
    ["sqrt(n)", { n: null }, null],
    ["decimal(log(10), 11) = 2.30258509299", true],
    ["log(1)", 0],
    ["log(0)", null],
    ["log(-1)", null],
    ["log(n)", { n: null }, null],
    ["decimal(exp(5), 12)", 148.413159102577],
    ["exp(0)", 1],
    ["exp(1e6)", null],
    ["exp(n)", { n: null }, null],
    ["odd(5)", true],
    ["odd(2)", false],
    ["odd(-3)", true],
    ["odd(1.5)", null],
    ["odd(n)", { n: null }, null],
    ["even(5)", false],
    ["even(2)", true],
    ["even(0)", true],
    ["even(1.5)", null],
    ["even(n)", { n: pending }, pending],
  ]);
});
