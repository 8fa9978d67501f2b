import { Big } from "big.js";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { addToDate } from "./add.ts";
import * as convert from "./convert.ts";
import { type DateTime, textOfDateTime } from "./date-time.ts";
import * as some from "./time.fixture.ts";
import { textOfTime } from "./time.ts";
import { textOfYearMonth } from "./year-month.ts";

test.each([
  [2012, 12, 25, "2012-12-25"],
  [2024, 2, 29, "2024-02-29"],
  [1, 1, 1, "0001-01-01"],
  [9999, 12, 31, "9999-12-31"],
  [2023, 2, 29, null],
  [2023, 4, 31, null],
  [2023, 13, 1, null],
  [2023, 0, 1, null],
  [2023, 1, 0, null],
  [2023, 1.5, 1, null],
  [0, 1, 1, null],
  [-5, 1, 1, null],
  [10_000, 1, 1, null],
  [Number.NaN, 1, 1, null],
])("date(%d, %d, %d) is %s", (year, month, day, expected) => {
  expect(convert.dateOfParts(year, month, day)).toBe(expected);
});

test("a number that is an integer only after rounding is no day", () => {
  expect(convert.dateOfParts(2026, 11, new Big("28"))).toBe("2026-11-28");
  expect(convert.dateOfParts(2026, 11, new Big("28.0000000000000000000000001"))).toBeNull();
});

test.each([
  ["2012-12-25T11:00:00Z", "2012-12-25", "11:00:00Z"],
  ["2012-12-25T23:00:00-05:00", "2012-12-25", "23:00:00-05:00"],
  ["2017-08-10T10:20:00", "2017-08-10", "10:20:00"],
  ["2017-08-10T10:20:00.5@Europe/Paris", "2017-08-10", "10:20:00.5@Europe/Paris"],
])("%s has the date %s and the time %s", (text, date, time) => {
  expect(convert.dateOfDateTime(some.dateTime(text))).toBe(date);
  expect(convert.timeOfDateTime(some.dateTime(text))).toEqual(some.time(time));
});

const dated = (text: string): string | DateTime => (text.length === 10 ? text : some.dateTime(text));

test.each([
  ["2012-12-24", "23:59:00", "2012-12-24T23:59:00"],
  ["2017-01-01", "23:59:01Z", "2017-01-01T23:59:01Z"],
  ["2017-01-01", "23:59:01+02:00", "2017-01-01T23:59:01+02:00"],
  ["2017-01-01", "23:59:01.123456789@Europe/Paris", "2017-01-01T23:59:01.123456789@Europe/Paris"],
  ["2017-08-10T10:20:00@Europe/Paris", "23:59:01", "2017-08-10T23:59:01"],
  ["2017-09-05T10:20:00-01:00", "09:15:30+02:00", "2017-09-05T09:15:30+02:00"],
])("the date of %s and the time %s make %s", (date, time, expected) => {
  const made = convert.dateTimeOf(dated(date), some.time(time));
  expect(made).toEqual(some.dateTime(expected));
});

test("a date and a time in a zone make the moment of that day", () => {
  const noon = some.time("12:00:00@Europe/Paris");
  expect(convert.dateTimeOf("2026-01-01", noon)?.offset).toBe(3600);
  expect(convert.dateTimeOf("2026-07-01", noon)?.offset).toBe(7200);
});

test("a date where a date and time is called for is midnight of UTC", () => {
  expect(textOfDateTime(convert.midnight("2026-11-28"))).toBe("2026-11-28T00:00:00Z");
});

test.each([
  [[11, 59, 45], null, "11:59:45"],
  [[23, 59, 0], "PT0H", "23:59:00Z"],
  [[11, 59, 45], "-PT2H", "11:59:45-02:00"],
  [[11, 59, 0], "PT2H1M0S", "11:59:00+02:01"],
  [[11, 59, 45], "PT2H45M55S", "11:59:45+02:45:55"],
  [[11, 59, 45.123456789], null, "11:59:45.123456789"],
  [[0, 0, 0.1], null, "00:00:00.1"],
  [[0, 0, 59.999999999], null, "00:00:59.999999999"],
  [[24, 0, 0], null, null],
  [[-24, 59, 45], null, null],
  [[23, 60, 45], null, null],
  [[23, 59, 60], null, null],
  [[23, 59, -1], null, null],
  [[1.5, 0, 0], null, null],
  [[1, 0.5, 0], null, null],
  [[1, 0, 0.0000000001], null, null],
  [[1, 0, 0], "PT14H", "01:00:00+14:00"],
  [[1, 0, 0], "PT14H1S", null],
  [[1, 0, 0], "-PT14H1M", null],
  [[1, 0, 0], "PT0.5S", null],
])("time(%j, %s) is %s", ([hour = 0, minute = 0, second = 0], offset, expected) => {
  const made = convert.timeOfParts({ hour, minute, second, offset: offset === null ? null : some.dayTime(offset) });
  expect(made === null ? null : textOfTime(made)).toBe(expected);
});

test("texts make values, or null", () => {
  expect(convert.dateOfText("2012-12-25")).toBe("2012-12-25");
  expect(convert.timeOfText("23:59:00z")).toEqual(some.time("23:59:00Z"));
  expect(convert.dateTimeOfText("2012-12-24T23:59:00")).toEqual(some.dateTime("2012-12-24T23:59:00"));
  expect(convert.durationOfText("P2Y2M")).toEqual(some.yearMonth("P26M"));
  expect(convert.durationOfText("P1DT1H")).toEqual(some.dayTime("PT25H"));
  const makers = [convert.dateOfText, convert.timeOfText, convert.dateTimeOfText, convert.durationOfText];
  for (const make of makers) for (const text of ["", "null", "2012-02-30", "P1Y2D"]) expect(make(text)).toBeNull();
});

test.each([
  ["2011-12-22", "2013-08-24", "P1Y8M"],
  ["2013-08-24", "2011-12-22", "-P1Y8M"],
  ["2015-01-21", "2016-01-21", "P1Y"],
  ["2016-01-21", "2015-01-21", "-P1Y"],
  ["2016-01-01", "2016-01-01", "P0M"],
  ["2016-01-01", "2016-01-31", "P0M"],
  ["2016-01-31", "2016-02-29", "P0M"],
  ["2016-01-31", "2016-03-01", "P1M"],
  ["2016-03-01", "2016-01-31", "-P1M"],
  ["2016-01-15", "2016-02-14", "P0M"],
  ["2016-02-14", "2016-01-15", "P0M"],
  ["2017-12-31T13:00:00", "2017-12-31T12:00:00", "P0M"],
  ["2016-09-30T23:25:00", "2017-12-28T12:12:12", "P1Y2M"],
  ["2010-05-30T03:55:58", "2017-12-15T00:59:59", "P7Y6M"],
  ["2017-09-05T10:20:00+05:00", "2019-10-01T12:32:59", "P2Y"],
  ["2016-08-25T15:20:59+02:00", "2017-08-10T10:20:00@Europe/Paris", "P11M"],
  ["2011-08-25T15:59:59@Europe/Paris", "2015-08-25T15:20:59+02:00", "P4Y"],
])("from %s to %s it is %s", (from, to, expected) => {
  expect(textOfYearMonth(convert.yearsAndMonthsBetween(dated(from), dated(to)))).toBe(expected);
});

test("the months between two dates, added to the first, do not pass the second, and one more would", () => {
  const dates = some.localDateTimes.map(convert.dateOfDateTime);
  fc.assert(
    fc.property(dates, dates, (from, to) => {
      fc.pre(from <= to);
      const { months } = convert.yearsAndMonthsBetween(from, to);
      const [reached, next] = [months, months + 1].map((count) => addToDate(from, some.yearMonth(`P${count}M`)));
      expect((reached ?? "") <= to).toBe(true);
      // The last day of a shorter month is reached a month early where the day of the first is clamped to it.
      expect((next ?? "9999-99") > to || Number(from.slice(8)) > Number(to.slice(8))).toBe(true);
    }),
    { numRuns: 1000 },
  );
});
