import * as fc from "fast-check";
import { expect, test } from "vitest";
import { abs, add, multiply, negate, subtract } from "./arithmetic.ts";
import { divide, modulo } from "./divide.ts";
import {
  atPlace,
  downwards,
  fraction,
  literals,
  num,
  over,
  plain,
  plus,
  runs,
  slow,
  times,
  to34,
} from "./exact.fixture.ts";
import type { Num } from "./num.ts";
import { textOf } from "./text.ts";

type Operation = (a: Num, b: Num) => Num | null;

const shown = (result: Num | null): string | null => (result === null ? null : textOf(result));

const of =
  (operation: Operation) =>
  (a: string, b: string): string | null =>
    shown(operation(num(a), num(b)));

test.each([
  ["0.1", "0.2", "0.3"],
  ["1.1", "2.2", "3.3"],
  ["9007199254740991", "1", "9007199254740992"],
  ["9007199254740992", "1", "9007199254740993"],
  ["1e15", "0.000001", "1000000000000000.000001"],
  ["1234567890123456789012345678901234", "0.5", "1234567890123456789012345678901234"],
  ["1234567890123456789012345678901235", "0.5", "1234567890123456789012345678901236"],
  ["9999999999999999999999999999999999", "1", "10000000000000000000000000000000000"],
  ["1e30", "1e-30", "1000000000000000000000000000000"],
  ["5", "-5", "0"],
  ["0.3", "-0.3", "0"],
])("%s + %s = %s", (a, b, sum) => {
  expect(of(add)(a, b)).toBe(sum);
  expect(of(add)(b, a)).toBe(sum);
});

test.each([
  ["1", "0.9", "0.1"],
  ["-9007199254740991", "2", "-9007199254740993"],
  ["0.1", "0.1", "0"],
])("%s - %s = %s", (a, b, difference) => {
  expect(of(subtract)(a, b)).toBe(difference);
});

test.each([
  ["0.1", "3", "0.3"],
  ["1.1", "1.1", "1.21"],
  ["94906267", "94906267", "9007199515875289"],
  ["0", "-5", "0"],
  ["-0.5", "0", "0"],
  ["1234567890123456789", "9876543210987654321", "12193263113702179522374638011112640000"],
  ["3", "1.666666666666666666666666666666667", "5.000000000000000000000000000000001"],
])("%s * %s = %s", (a, b, product) => {
  expect(of(multiply)(a, b)).toBe(product);
  expect(of(multiply)(b, a)).toBe(product);
});

test.each([
  ["10", "4", "2.5"],
  ["1", "3", `0.${"3".repeat(34)}`],
  ["2", "3", `0.${"6".repeat(33)}7`],
  ["-1", "3", `-0.${"3".repeat(34)}`],
  ["1", "8", "0.125"],
  ["0", "-7", "0"],
  ["1e-3", "1e3", "0.000001"],
  ["1000000", "0.7", "1428571.428571428571428571428571429"],
])("%s / %s = %s", (a, b, result) => {
  expect(of(divide)(a, b)).toBe(result);
});

test.each([
  ["a fee of 50.000 đồng, 7.5 % of it", multiply(50_000, 0.075), "3750"],
  ["a land price of 1.234.567,89 đồng for 250,5 m²", multiply(1_234_567.89, 250.5), "309259256.445"],
  ["0.15 % of 1.850.000.000 đồng", multiply(1_850_000_000, 0.0015), "2775000"],
  ["a third of 100.000 đồng", divide(100_000, 3), "33333.33333333333333333333333333333"],
])("%s is exact", (_, result, text) => {
  expect(shown(result)).toBe(text);
});

test("nothing is divided by zero", () => {
  expect([divide(1, 0), divide(0, 0), divide(0.5, -0), modulo(5, 0), modulo(0.5, 0)]).toEqual([
    null,
    null,
    null,
    null,
    null,
  ]);
});

// The table of DMN 1.5, 10.3.4.5.
test.each([
  ["12", "5", "2"],
  ["-12", "5", "3"],
  ["12", "-5", "-3"],
  ["-12", "-5", "-2"],
  ["10.1", "4.5", "1.1"],
  ["-10.1", "4.5", "3.4"],
  ["10.1", "-4.5", "-3.4"],
  ["-10.1", "-4.5", "-1.1"],
  ["-10", "5", "0"],
  ["0", "4", "0"],
])("modulo(%s, %s) = %s", (dividend, divisor, rest) => {
  expect(of(modulo)(dividend, divisor)).toBe(rest);
});

test("beyond the range of decimal128 there is no result, above or below", () => {
  const [great, small] = [num("9e6144"), num("1e-6176")];
  expect([add(great, great), multiply(great, 10), subtract(negate(great), great), divide(great, 0.1)]).toEqual([
    null,
    null,
    null,
    null,
  ]);
  expect([multiply(small, 0.1), divide(small, 20)]).toEqual([null, null]);
  expect(shown(multiply(small, 0))).toBe("0");
});

test("the two ends of the range are added and divided without harm", () => {
  const [great, small] = [num("9.999999999999999999999999999999999e6144"), num("7e-6176")];
  expect(add(great, small)).toStrictEqual(great);
  expect(modulo(great, small)).toStrictEqual(num("1e-6176"));
});

test("zero has no sign", () => {
  const zeros = [
    add(-0, -0),
    subtract(-0, 0),
    multiply(-1, 0),
    negate(0),
    negate(-0),
    abs(-0),
    divide(-0, 5),
    modulo(-4, 2),
  ];
  expect(zeros).toStrictEqual([0, 0, 0, 0, 0, 0, 0, 0]);
});

test("the opposite and the size of a number keep its digits", () => {
  expect(shown(negate(num("1e-40")))).toBe(`-0.${"0".repeat(39)}1`);
  expect(shown(abs(num("-12345678901234567890.5")))).toBe("12345678901234567890.5");
  expect([negate(5), abs(-10), abs(10)]).toEqual([-5, 10, 10]);
});

const operations = { add, subtract, multiply, divide } as const;
const exact = {
  add: plus,
  subtract: (a, b) => plus(a, { above: -b.above, below: b.below }),
  multiply: times,
  divide: over,
} satisfies Record<keyof typeof operations, typeof plus>;
const names = ["add", "subtract", "multiply", "divide"] as const;

test.each(names)(
  "%s is the exact result rounded once, half even, and the short ways give the same as the long",
  (name) => {
    fc.assert(
      fc.property(literals, literals, (a, b) => {
        fc.pre(name !== "divide" || num(b) !== 0);
        const result = operations[name](num(a), num(b));
        expect(shown(result)).toBe(plain(to34(exact[name](fraction(a), fraction(b)))));
        expect(result).toStrictEqual(operations[name](slow(a), slow(b)));
      }),
      runs,
    );
  },
);

test("modulo is what the floor of the exact quotient leaves", () => {
  fc.assert(
    fc.property(literals, literals, (a, b) => {
      fc.pre(num(b) !== 0);
      const [dividend, divisor] = [fraction(a), fraction(b)];
      const floor = atPlace(over(dividend, divisor), 0, downwards);
      const rest = plus(dividend, times({ above: -floor.above, below: floor.below }, divisor));
      expect(of(modulo)(a, b)).toBe(plain(to34(rest)));
      expect(modulo(num(a), num(b))).toStrictEqual(modulo(slow(a), slow(b)));
    }),
    runs,
  );
});
