import * as fc from "fast-check";
import { expect, test } from "vitest";
import { fraction, literals, num, plain, runs, to34 } from "./exact.fixture.ts";
import { big, isNum, outOf, settle } from "./num.ts";
import { numOf, textOf } from "./text.ts";

test.each([
  ["0", 0],
  ["-0", 0],
  ["00123", 123],
  [".5", 0.5],
  ["-.5", -0.5],
  ["1.50", 1.5],
  ["1.2e3", 1200],
  ["1.2E+3", 1200],
  ["5e-7", 5e-7],
  ["1e400", "1".padEnd(401, "0")],
  ["9007199254740993", "9007199254740993"],
  ["1.000000000000000000000000000000001", "1.000000000000000000000000000000001"],
])("the literal %s is the number %s", (text, number) => {
  const read = num(text);
  expect(typeof number === "number" ? read : textOf(read)).toStrictEqual(number);
});

test.each(["", "-", ".", "1.", "+1", "1,5", "1 000", " 1", "1e", "1e1.5", "0x10", "NaN", "Infinity", "--1", "1_000"])(
  "'%s' is no numeric literal",
  (text) => {
    expect(numOf(text)).toBeUndefined();
  },
);

test.each(["1e6145", "-9.9999e7000", "1e99999999999999999999", "1e-6177", "-1e-999999999"])(
  "%s is beyond the range of decimal128",
  (text) => {
    expect(numOf(text)).toBeUndefined();
  },
);

test("the greatest and the smallest decimal128 are numbers", () => {
  expect(textOf(num(`${"9".repeat(34)}e6111`))).toBe(`${"9".repeat(34)}${"0".repeat(6111)}`);
  expect(textOf(num("1e-6176"))).toBe(`0.${"0".repeat(6175)}1`);
  // The smallest numbers have fewer digits than 34: rounded half even to the last place that there is.
  expect(textOf(num("12.5e-6176"))).toBe(`0.${"0".repeat(6174)}12`);
});

test.each([
  ["1234567890123456789012345678901234.5", "1234567890123456789012345678901234"],
  ["1234567890123456789012345678901235.5", "1234567890123456789012345678901236"],
  ["1234567890123456789012345678901234.50000001", "1234567890123456789012345678901235"],
  ["0.99999999999999999999999999999999995", "1"],
])("%s, which has more than 34 digits, is rounded half even to %s", (text, kept) => {
  expect(textOf(num(text))).toBe(kept);
});

test.each([
  [1e21, "1000000000000000000000"],
  [-1.5e-9, "-0.0000000015"],
  [0.1, "0.1"],
  [-0, "0"],
  [120, "120"],
  [2 ** 60, "1152921504606847000"],
])("string(%s) is %s", (number, text) => {
  expect(textOf(number)).toBe(text);
});

test("the text of a literal is its decimal in plain notation, and is read as the same number", () => {
  fc.assert(
    fc.property(literals, (literal) => {
      const text = textOf(num(literal));
      expect(text).toBe(plain(to34(fraction(literal))));
      expect(num(text)).toStrictEqual(num(literal));
    }),
    runs,
  );
});

test("a decimal is a JS number exactly where it is the shortest text of one", () => {
  fc.assert(
    fc.property(literals, (literal) => {
      const shortest = plain(fraction(String(Number(literal)))) === plain(to34(fraction(literal)));
      expect(typeof num(literal)).toBe(shortest ? "number" : "object");
    }),
    runs,
  );
});

test("every JS number is its own decimal, also at the ends of the doubles", () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (number) => {
      expect(settle(big(number))).toBe(number + 0);
      expect(num(textOf(number))).toBe(number + 0);
    }),
    runs,
  );
});

test("outside, a number is the nearest JS number", () => {
  expect(outOf(num("0.1000000000000000000000000000000001"))).toBe(0.1);
  expect(outOf(num("-9007199254740993"))).toBe(-9007199254740992);
  expect(outOf(-0)).toBe(0);
});

test("numbers are finite JS numbers and decimals, and nothing else", () => {
  expect([1, -0.5, num("1e-400")].every(isNum)).toBe(true);
  expect([Number.NaN, Number.POSITIVE_INFINITY, "1", null, undefined, true, 1n, {}, [1]].some(isNum)).toBe(false);
});
