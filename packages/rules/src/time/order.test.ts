import * as fc from "fast-check";
import { expect, test } from "vitest";
import { orderOfDayTimes } from "./day-time.ts";
import { isEqual, orderOfDateTimes, orderOfTimes, orderOfYearMonths, type Standing } from "./order.ts";
import * as some from "./time.fixture.ts";

/** What the five comparisons make of two values that stand so. */
const shown = (standing: Standing): string => {
  if (standing === undefined) return "?";
  const holds = { "<": standing < 0, "<=": standing <= 0, ">": standing > 0, ">=": standing >= 0, "=": standing === 0 };
  return Object.entries(holds)
    .flatMap(([op, holding]) => (holding ? [op] : []))
    .join(" ");
};
const less = "< <=";
const same = "<= >= =";
const more = "> >=";
const none = "";

test.each([
  ["10:30:00", "10:30:00.0000", same],
  ["10:30:00.0001", "10:30:00.0002", less],
  ["23:00:00", "10:30:01", more],
  ["10:30:00Z", "10:30:00+00:00", same],
  ["23:59:00z", "23:59:00@Etc/UTC", same],
  ["10:30:00+07:00", "03:30:00Z", same],
  ["10:30:00+07:00", "10:30:00Z", less],
  ["08:00:00+09:00", "17:00:00-06:00", less],
  ["21:30:00+10:30", "06:00:00-05:00", same],
  ["00:00:00+07:00", "17:00:00Z", less],
  ["10:30:00@Europe/Paris", "10:30:00@Europe/Paris", same],
  ["10:30:00@Europe/Paris", "10:31:00@Europe/Paris", less],
  ["10:30:00@Europe/Paris", "10:30:00@Europe/Berlin", same],
  ["10:30:00@Europe/Paris", "10:30:00@Asia/Dhaka", more],
  ["10:30:00@Asia/Ho_Chi_Minh", "10:30:00+07:00", same],
  ["10:30:00+02:00", "10:30:00@Europe/Paris", "?"],
  ["10:00:00Z", "11:30:00@Europe/Paris", "?"],
  ["10:00:00Z", "11:00:00@Europe/Paris", "?"],
  ["10:00:00Z", "10:59:59@Europe/Paris", more],
  ["10:00:00Z", "12:00:01@Europe/Paris", less],
  ["10:30:00", "10:30:00Z", none],
  ["10:30:00", "10:30:00@Europe/Paris", none],
  ["10:29:59", "10:30:00+07:00", less],
  ["10:30:00+07:00", "10:29:59", more],
])("the times %s and %s hold for: %s", (a, b, expected) => {
  expect(shown(orderOfTimes(some.time(a), some.time(b)))).toBe(expected);
});

test.each([
  ["2018-12-08", "2018-12-08T00:00:00", same],
  ["2018-12-08T00:00:00.0001", "2018-12-08T00:00:00", more],
  ["2018-12-07T00:00:00", "2018-12-08T00:00:00", less],
  ["2018-12-08T00:00:00@Europe/Paris", "2018-12-08T00:00:00@Asia/Dhaka", more],
  ["2018-12-08T00:00:00+01:00", "2018-12-08T00:00:00@Europe/Paris", same],
  ["2018-12-08T00:00:00+02:00", "2018-12-08T00:00:00@Europe/Paris", less],
  ["2018-12-08T00:00:00Z", "2018-12-08T00:00:00@Etc/UTC", same],
  ["2018-12-08T00:00:00Z", "2018-12-08T07:00:00+07:00", same],
  ["2018-12-08T00:00:00", "2018-12-08T00:00:00@Asia/Dhaka", none],
  ["2018-12-08T00:00:00", "2018-12-08T00:00:01@Asia/Dhaka", less],
  ["2018-12-09T00:00:00+07:00", "2018-12-08T23:00:00", more],
  ["9999-12-31T23:59:59-14:00", "9999-12-31T23:59:59+14:00", more],
])("the dates and times %s and %s hold for: %s", (a, b, expected) => {
  expect(shown(orderOfDateTimes(some.dateTime(a), some.dateTime(b)))).toBe(expected);
});

test.each([
  ["P1D", "PT24H", same],
  ["P1D", "-P1D", more],
  ["-PT0.5S", "-PT0.4S", less],
  ["-PT0.5S", "PT0S", less],
  ["-PT0S", "PT0S", same],
  ["PT1.000000001S", "PT1S", more],
])("the durations %s and %s hold for: %s", (a, b, expected) => {
  expect(shown(orderOfDayTimes(some.dayTime(a), some.dayTime(b)))).toBe(expected);
});

test.each([
  ["P1Y", "P12M", same],
  ["-P1Y", "P1M", less],
  ["P2Y", "P23M", more],
])("the durations %s and %s hold for: %s", (a, b, expected) => {
  expect(shown(orderOfYearMonths(some.yearMonth(a), some.yearMonth(b)))).toBe(expected);
});

test("what cannot be told is null, what is neither is not equal", () => {
  expect([undefined, Number.NaN, 0, 1].map(isEqual)).toEqual([null, false, true, false]);
});

type Order<T> = (a: T, b: T) => Standing;

/** Of any three values: each two stand one way, the reverse in reverse, and what is least stays so. */
const isTotal = <T>(order: Order<T>, values: fc.Arbitrary<T>): void => {
  const sign = (a: T, b: T): number => Math.sign(order(a, b) ?? Number.NaN);
  const property = fc.property(values, values, values, (a, b, c) => {
    expect(sign(a, a)).toBe(0);
    expect(sign(a, b) + sign(b, a)).toBe(0);
    if (sign(a, b) <= 0 && sign(b, c) <= 0) expect(sign(a, c)).toBeLessThanOrEqual(0);
  });
  fc.assert(property, { numRuns: 500 });
};

test("the order is total: of local times, of times at offsets, of dates and times alike, of durations", () => {
  isTotal(orderOfTimes, some.localTimes);
  isTotal(orderOfTimes, some.offsetTimes);
  isTotal(orderOfDateTimes, some.localDateTimes);
  isTotal(orderOfDateTimes, some.placedDateTimes);
  isTotal(orderOfDayTimes, some.dayTimes);
  isTotal(orderOfYearMonths, some.yearMonths);
});

test("two times of any kind stand in reverse the other way about", () => {
  fc.assert(
    fc.property(some.times, some.times, (a, b) => {
      const there = orderOfTimes(a, b);
      const back = orderOfTimes(b, a);
      expect(there === undefined ? undefined : 0 - Math.sign(there)).toEqual(
        back === undefined ? back : Math.sign(back) + 0,
      );
    }),
    { numRuns: 1000 },
  );
});
