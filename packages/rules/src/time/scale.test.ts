import { Big } from "big.js";
import * as fc from "fast-check";
import { expect, test } from "vitest";

import { addDayTimes, textOfDayTime } from "./day-time.ts";
import { fractionOf } from "./fraction.ts";
import {
  divideDayTime,
  divideDayTimes,
  divideYearMonth,
  divideYearMonths,
  multiplyDayTime,
  multiplyYearMonth,
} from "./scale.ts";
import * as some from "./time.fixture.ts";
import { textOfYearMonth } from "./year-month.ts";

test.each([
  ["P1D", 10, "P10D"],
  ["-P1D", 10, "-P10D"],
  ["-P1D", -10, "P10D"],
  ["PT1H", 26, "P1DT2H"],
  ["P1D", 0, "PT0S"],
  ["-P1D", 0, "PT0S"],
  ["P4DT1H", 1.5, "P6DT1H30M"],
  ["PT23H", 2.5, "P2DT9H30M"],
  ["PT1S", 0.1, "PT0.1S"],
  ["PT0.5S", 3, "PT1.5S"],
  ["PT1S", 1e-9, "PT0.000000001S"],
  ["PT1S", 1.9e-9, "PT0.000000001S"],
  ["-PT1S", 1.9e-9, "-PT0.000000001S"],
  ["PT0.000000001S", 1e15, "P11DT13H46M40S"],
  ["P1D", 1e12, null],
  ["PT1S", 1e300, null],
  ["P1D", Number.NaN, null],
])("%s times %d is %s", (by, factor, expected) => {
  for (const number of [factor, ...(Number.isNaN(factor) ? [] : [new Big(factor)])]) {
    const product = multiplyDayTime(some.dayTime(by), number);
    expect(product === null ? null : textOfDayTime(product)).toBe(expected);
  }
});

test.each([
  ["P10D", 10, "P1D"],
  ["P10D", 0, null],
  ["P10DT23H", 2.5, "P4DT9H12M"],
  ["PT1S", 3, "PT0.333333333S"],
  ["-PT1S", 3, "-PT0.333333333S"],
  ["PT0.3S", 0.1, "PT3S"],
  ["P1D", -2, "-PT12H"],
  ["P1D", 1e-12, null],
])("%s divided by %d is %s", (by, divisor, expected) => {
  const quotient = divideDayTime(some.dayTime(by), divisor);
  expect(quotient === null ? null : textOfDayTime(quotient)).toBe(expected);
});

test.each([
  ["P1Y", 10, "P10Y"],
  ["-P1Y", -10, "P10Y"],
  ["P1M", 26, "P2Y2M"],
  ["P1M", 0, "P0M"],
  ["P2M", 1.5, "P3M"],
  ["P2M", -1.5, "-P3M"],
  ["P1Y11M", -2.5, "-P4Y9M"],
  ["P1M", 0.999, "P0M"],
  ["P1Y", 1e20, null],
])("%s times %d is %s", (by, factor, expected) => {
  const product = multiplyYearMonth(some.yearMonth(by), factor);
  expect(product === null ? null : textOfYearMonth(product)).toBe(expected);
});

test.each([
  ["P10Y", 10, "P1Y"],
  ["P10Y", 0, null],
  ["P10Y11M", 2.5, "P4Y4M"],
  ["P10Y11M", -2.5, "-P4Y4M"],
])("%s divided by %d is %s", (by, divisor, expected) => {
  const quotient = divideYearMonth(some.yearMonth(by), divisor);
  expect(quotient === null ? null : textOfYearMonth(quotient)).toBe(expected);
});

test.each([
  ["P10D", "P5D", 2],
  ["P10D", "-P5D", -2],
  ["P0D", "P5D", 0],
  ["PT0.3S", "PT0.1S", 3],
  ["P10D", "P0D", null],
  ["PT1S", "PT3S", [1_000_000_000n, 3_000_000_000n]],
  ["PT1H", "PT2H", [3_600_000_000_000n, 7_200_000_000_000n]],
  ["PT9007199254740991S", "PT0.000000001S", [9_007_199_254_740_991_000_000_000n, 1n]],
])("%s divided by %s", (a, b, expected) => {
  expect(divideDayTimes(some.dayTime(a), some.dayTime(b))).toEqual(expected);
});

test.each([
  ["P10Y", "P5Y", 2],
  ["P1Y", "P5M", [12n, 5n]],
  ["P1Y", "P0M", null],
])("%s divided by %s", (a, b, expected) => {
  expect(divideYearMonths(some.yearMonth(a), some.yearMonth(b))).toEqual(expected);
});

test.each([
  [0.1, [1n, 10n]],
  [-12.5, [-125n, 10n]],
  [1e21, [10n ** 21n, 1n]],
  [1.5e-7, [15n, 10n ** 8n]],
  [new Big("1234567890.0000000001"), [12_345_678_900_000_000_001n, 10n ** 10n]],
  [new Big("-1e-30"), [-1n, 10n ** 30n]],
  [Number.POSITIVE_INFINITY, undefined],
])("the number %s is the quotient of two integers", (value, expected) => {
  expect(fractionOf(value)).toEqual(expected);
});

test("a duration times a small integer is as many of them added", () => {
  fc.assert(
    fc.property(some.dayTimes, fc.integer({ min: 1, max: 12 }), (by, count) => {
      let sum = by;
      for (let more = 1; more < count; more += 1) sum = addDayTimes(sum, by) ?? sum;
      expect(multiplyDayTime(by, count)).toEqual(sum);
      expect(divideDayTime(sum, count)).toEqual(by);
      if (by.seconds !== 0 || by.nanos !== 0) expect(divideDayTimes(sum, by)).toBe(count);
    }),
    { numRuns: 500 },
  );
});
