import * as fc from "fast-check";
import { expect, test } from "vitest";
import { addToDate, addToDateTime, addToTime, addYearMonths } from "./add.ts";
import { type DateTime, textOfDateTime } from "./date-time.ts";
import { addDayTimes, type DayTime, negateDayTime, textOfDayTime } from "./day-time.ts";
import { dateOfDay } from "./days.ts";
import { isEqual, orderOfDateTimes } from "./order.ts";
import { subtractDates, subtractTimes } from "./subtract.ts";
import * as some from "./time.fixture.ts";
import { textOfTime } from "./time.ts";
import { negateYearMonth, YearMonth } from "./year-month.ts";

const written = (value: DateTime | null): string | null => (value === null ? null : textOfDateTime(value));
const length = (value: DayTime | null): string | null => (value === null ? null : textOfDayTime(value));

test.each([
  ["2026-11-28", "P60D", "2027-01-27"],
  ["2021-01-02", "-P1D", "2021-01-01"],
  ["2020-03-01", "-PT24H", "2020-02-29"],
  ["2021-01-01", "PT36H", "2021-01-02"],
  ["2021-01-01", "PT48H", "2021-01-03"],
  ["2021-01-02", "PT1H", "2021-01-02"],
  ["2021-01-02", "-PT1H", "2021-01-01"],
  ["2021-01-02", "-PT25H", "2020-12-31"],
  ["2021-01-02", "PT23H59M59.999999999S", "2021-01-02"],
  ["2021-01-02", "-PT0.000000001S", "2021-01-01"],
  ["2021-01-01", "P1Y", "2022-01-01"],
  ["2021-01-02", "-P1M", "2020-12-02"],
  ["2020-11-15", "P1M", "2020-12-15"],
  ["2020-12-15", "P1M", "2021-01-15"],
  ["2020-12-15", "P12M", "2021-12-15"],
  ["2026-01-31", "P1M", "2026-02-28"],
  ["2024-01-31", "P1M", "2024-02-29"],
  ["2024-02-29", "P1Y", "2025-02-28"],
  ["2024-02-29", "P4Y", "2028-02-29"],
  ["2026-03-31", "-P1M", "2026-02-28"],
  ["2026-05-31", "-P18M", "2024-11-30"],
  ["0001-01-01", "P9998Y", "9999-01-01"],
  ["9999-12-31", "-P9998Y", "0001-12-31"],
  ["9999-12-31", "P1D", null],
  ["0001-01-01", "-PT1S", null],
  ["9999-12-01", "P1M", null],
  ["0001-01-31", "-P1M", null],
  ["2026-01-01", "P99999999Y", null],
])("the date %s and %s make %s", (date, by, expected) => {
  expect(addToDate(date, some.duration(by))).toBe(expected);
});

test.each([
  ["2012-12-24T23:59:00", "PT1M", "2012-12-25T00:00:00"],
  ["2021-01-12T10:10:10", "P1DT1H", "2021-01-13T11:10:10"],
  ["2021-01-12T10:10:10+11:00", "P1DT1H", "2021-01-13T11:10:10+11:00"],
  ["2021-01-12T10:10:10@Australia/Melbourne", "P1DT1H", "2021-01-13T11:10:10@Australia/Melbourne"],
  ["2021-01-02T00:00:00", "-PT1H", "2021-01-01T23:00:00"],
  ["2021-01-01T10:10:10", "P0D", "2021-01-01T10:10:10"],
  ["2021-01-01T00:00:00", "-PT0.000000001S", "2020-12-31T23:59:59.999999999"],
  ["2021-01-01T10:10:10", "P1Y", "2022-01-01T10:10:10"],
  ["2021-01-01T10:10:10+11:00", "-P1M", "2020-12-01T10:10:10+11:00"],
  ["2021-01-31T10:10:10.5", "P1M", "2021-02-28T10:10:10.5"],
  ["2021-01-01T10:10:10@Australia/Melbourne", "P6M", "2021-07-01T10:10:10@Australia/Melbourne"],
  ["2026-03-28T10:00:00@Europe/Paris", "P1D", "2026-03-29T11:00:00@Europe/Paris"],
  ["2026-03-28T10:00:00@Europe/Paris", "P1M", "2026-04-28T10:00:00@Europe/Paris"],
  ["2026-10-25T01:30:00@Europe/Paris", "PT1H", "2026-10-25T02:30:00@Europe/Paris"],
  ["2026-10-25T01:30:00@Europe/Paris", "PT2H", "2026-10-25T02:30:00+01:00"],
  ["2026-10-25T01:30:00@Europe/Paris", "PT3H", "2026-10-25T03:30:00@Europe/Paris"],
  ["2026-10-24T10:00:00@Europe/Paris", "P1D", "2026-10-25T09:00:00@Europe/Paris"],
  ["2026-03-28T10:00:00@Asia/Ho_Chi_Minh", "P1D", "2026-03-29T10:00:00@Asia/Ho_Chi_Minh"],
  ["9999-12-31T23:59:59", "PT1S", null],
  ["0001-01-01T00:00:00", "-PT1S", null],
  ["9999-12-01T00:00:00", "P1M", null],
  ["9999-12-31T23:00:00-05:00", "PT59M", "9999-12-31T23:59:00-05:00"],
])("the date and time %s and %s make %s", (value, by, expected) => {
  expect(written(addToDateTime(some.dateTime(value), some.duration(by)))).toBe(expected);
});

test.each([
  ["10:15:00", "PT1H", "11:15:00"],
  ["10:15:00", "P1D", "10:15:00"],
  ["10:15:00+11:00", "-PT11H", "23:15:00+11:00"],
  ["23:59:00z", "PT2M", "00:01:00Z"],
  ["00:00:00", "-PT0.5S", "23:59:59.5"],
  ["23:59:59.999999999", "PT0.000000001S", "00:00:00"],
  ["10:10:10@Australia/Melbourne", "-P1DT1H", "09:10:10@Australia/Melbourne"],
  ["12:00:00", "PT9007199254740991S", "19:36:31"],
])("the time %s and %s make %s", (value, by, expected) => {
  expect(textOfTime(addToTime(some.time(value), some.dayTime(by)))).toBe(expected);
});

/** A date stays a text. */
const dated = (text: string): string | DateTime => (text.length === 10 ? text : some.dateTime(text));

test.each([
  ["2012-12-25", "2012-12-24", "P1D"],
  ["2021-01-01", "2021-01-02", "-P1D"],
  ["9999-12-31", "0001-01-01", "P3652058D"],
  ["2012-12-24T23:59:00", "2012-12-22T03:45:00", "P2DT20H14M"],
  ["2021-01-01T00:00:00", "2021-01-01T00:00:00.000000001", "-PT0.000000001S"],
  ["2021-01-02T10:10:10@Europe/Paris", "2021-01-01T10:10:10@Asia/Dhaka", "P1DT5H"],
  ["2021-01-02T10:10:10+01:00", "2021-01-01T10:10:10@Europe/Paris", "P1D"],
  ["2026-03-29T10:00:00@Europe/Paris", "2026-03-28T10:00:00@Europe/Paris", "PT23H"],
  ["2021-01-02", "2021-01-02T00:00:00Z", "PT0S"],
  ["2021-01-02", "2021-01-01T10:10:10+11:00", "P1DT49M50S"],
  ["2021-01-02T10:10:10@Europe/Paris", "2021-01-01", "P1DT9H10M10S"],
  ["2021-01-02", "2021-01-01T10:10:10", null],
  ["2021-01-01T00:00:00", "2021-01-02", null],
  ["2021-01-02T10:10:10@Europe/Paris", "2021-01-01T10:10:10", null],
  ["2021-01-02T10:10:10", "2021-01-01T10:10:10+02:00", null],
])("%s less %s is %s", (a, b, expected) => {
  expect(length(subtractDates(dated(a), dated(b)))).toBe(expected);
});

test.each([
  ["10:10:10", "09:10:10", "PT1H"],
  ["10:10:10", "11:10:10", "-PT1H"],
  ["10:10:10.25", "10:10:10.5", "-PT0.25S"],
  ["10:10:10+11:00", "11:10:10+11:00", "-PT1H"],
  ["10:00:00+07:00", "10:00:00Z", "-PT7H"],
  ["10:10:10@Australia/Melbourne", "09:10:10@Australia/Melbourne", "PT1H"],
  ["10:00:00@Asia/Ho_Chi_Minh", "10:00:00Z", "-PT7H"],
  ["10:00:00@Europe/Paris", "10:00:00@Europe/Berlin", "PT0S"],
  ["10:00:00@Europe/Paris", "10:00:00@Asia/Ho_Chi_Minh", null],
  ["10:00:00@Europe/Paris", "10:00:00Z", null],
  ["10:00:00", "10:00:00Z", null],
])("the time %s less %s is %s", (a, b, expected) => {
  expect(length(subtractTimes(some.time(a), some.time(b)))).toBe(expected);
});

test("durations that are too long together make none", () => {
  const longest = some.dayTime("PT9007199254740991S");
  expect(addDayTimes(longest, some.dayTime("PT1S"))).toBeNull();
  expect(addDayTimes(longest, longest)).toBeNull();
  expect(length(addDayTimes(longest, some.dayTime("-PT0.5S")))).toBe("P104249991374DT7H36M30.5S");
  expect(addYearMonths(new YearMonth(Number.MAX_SAFE_INTEGER), new YearMonth(1))).toBeNull();
  expect(addToDateTime(some.dateTime("2026-01-01"), longest)).toBeNull();
});

const runs = { numRuns: 1000 };

test("what is added to a date and time and taken away again leaves the same moment", () => {
  fc.assert(
    fc.property(some.dateTimes, some.dayTimes, (value, by) => {
      const sum = addToDateTime(value, by);
      fc.pre(sum !== null);
      const back = addToDateTime(sum, negateDayTime(by));
      expect(back === null ? null : isEqual(orderOfDateTimes(back, value))).toBe(true);
      expect(subtractDates(sum, value)).toEqual(by);
    }),
    runs,
  );
});

test("whole days added to a date and taken away again leave the same date", () => {
  const days = fc.integer({ min: -100_000, max: 100_000 });
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 3_652_059 }), days, (day, count) => {
      const date = dateOfDay(day) ?? "";
      const by = some.dayTime(`${count < 0 ? "-" : ""}P${Math.abs(count)}D`);
      const sum = addToDate(date, by);
      expect(sum).toBe(dateOfDay(day + count) ?? null);
      if (sum !== null) expect([addToDate(sum, negateDayTime(by)), subtractDates(sum, date)]).toEqual([date, by]);
    }),
    runs,
  );
});

test("what is added to a time and taken away again leaves the same time", () => {
  fc.assert(
    fc.property(some.times, some.dayTimes, (value, by) => {
      expect(addToTime(addToTime(value, by), negateDayTime(by))).toEqual(value);
    }),
    runs,
  );
});

test("durations are added in any order, and a negative takes away what its positive adds", () => {
  fc.assert(
    fc.property(some.dayTimes, some.dayTimes, some.dayTimes, (a, b, c) => {
      const [ab, bc] = [addDayTimes(a, b), addDayTimes(b, c)];
      expect(ab).toEqual(addDayTimes(b, a));
      fc.pre(ab !== null && bc !== null);
      expect(addDayTimes(ab, c)).toEqual(addDayTimes(a, bc));
      expect(addDayTimes(ab, negateDayTime(b))).toEqual(a);
    }),
    runs,
  );
});

test("months added to a date keep its day or fall on the last of the month, never in the next", () => {
  const dates = fc.integer({ min: 1, max: 3_652_059 }).map((day) => dateOfDay(day) ?? "");
  const count = fc.integer({ min: -5000, max: 5000 }).map((months) => new YearMonth(months));
  fc.assert(
    fc.property(dates, count, (date, by) => {
      const sum = addToDate(date, by);
      fc.pre(sum !== null);
      const tomorrow = addToDate(sum, some.dayTime("P1D"));
      const isLast = tomorrow === null || tomorrow.endsWith("-01");
      expect(sum.slice(8) === date.slice(8) || (isLast && sum.slice(8) < date.slice(8))).toBe(true);
      expect(addToDate(sum, negateYearMonth(by))?.slice(0, 7)).toBe(date.slice(0, 7));
    }),
    runs,
  );
});
