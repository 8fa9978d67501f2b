import * as fc from "fast-check";
import { expect, test } from "vitest";
import { compare, equalNum } from "./compare.ts";
import { fraction, literals, num, order, runs, slow } from "./exact.fixture.ts";

/** Pairs that often lie next to each other: a long decimal and the JS number nearest to it. */
const pairs = fc.oneof(
  fc.tuple(literals, literals),
  literals.map((text): [string, string] => [text, String(Number(text))]),
);

test("numbers lie as the exact fractions do, however each is held", () => {
  fc.assert(
    fc.property(pairs, ([a, b]) => {
      const way = order(fraction(a), fraction(b));
      expect(Math.sign(compare(num(a), num(b)))).toBe(way);
      expect(Math.sign(compare(slow(a), num(b)))).toBe(way);
      expect(Math.sign(compare(num(b), slow(a)))).toBe(0 - way);
      expect(equalNum(num(a), num(b))).toBe(way === 0);
      expect(equalNum(slow(a), num(b))).toBe(way === 0);
    }),
    runs,
  );
});

test("sorting by it puts any numbers into one order", () => {
  fc.assert(
    fc.property(fc.array(literals, { maxLength: 8 }), (texts) => {
      const sorted = texts.map(num).toSorted(compare);
      expect(texts.toReversed().map(num).toSorted(compare)).toStrictEqual(sorted);
    }),
    runs,
  );
});

test("a decimal is not equal to the JS number beside it", () => {
  expect(equalNum(9007199254740992, num("9007199254740993"))).toBe(false);
  expect(compare(0.1, num("0.1000000000000000000000000000000001"))).toBe(-1);
  expect(equalNum(-0, 0)).toBe(true);
});
