import { expect, test } from "vitest";
import { dayOfWeek, dayOfYear, monthOfYear, weekOfYear } from "./calendar.ts";
import {
  dateProperties,
  dateTimeProperties,
  dayTimeProperties,
  timeProperties,
  yearMonthProperties,
} from "./properties.ts";
import * as some from "./time.fixture.ts";

/** Every property of a value. */
const all = <T>(
  properties: Readonly<Record<string, (value: T) => unknown>>,
  value: T,
): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(properties).map(([name, of]) => [name, of(value)]));

test("the properties of a date", () => {
  expect(all(dateProperties, "2018-12-10")).toEqual({ year: 2018, month: 12, day: 10, weekday: 1 });
  expect(all(dateProperties, "0001-01-01")).toEqual({ year: 1, month: 1, day: 1, weekday: 1 });
  expect(all(dateProperties, "9999-12-31")).toEqual({ year: 9999, month: 12, day: 31, weekday: 5 });
  expect(dateProperties.weekday("2026-11-22")).toBe(7);
});

test.each([
  ["2018-12-10T10:30:01", [10, 30, 1], null, null],
  ["2018-12-10", [0, 0, 0], null, null],
  ["2018-12-10T23:59:59.123456789+05:00", [23, 59, 59.123456789], "PT5H", null],
  ["2018-12-10T10:30:00@Etc/UTC", [10, 30, 0], "PT0S", "Etc/UTC"],
  ["2018-07-10T10:30:00.000000001@Europe/Paris", [10, 30, 0.000000001], "PT2H", "Europe/Paris"],
])("the properties of the date and time %s", (text, [hour, minute, second], offset, timezone) => {
  const value = some.dateTime(text);
  expect(all(dateTimeProperties, value)).toEqual({
    ...all(dateProperties, text.slice(0, 10)),
    hour,
    minute,
    second,
    timezone,
    "time offset": offset === null ? null : some.dayTime(offset),
  });
});

test.each([
  ["10:30:01", null, null],
  ["10:30:01-02:30", "-PT2H30M", null],
  ["10:30:01Z", "PT0S", null],
  ["10:30:01@Asia/Ho_Chi_Minh", "PT7H", "Asia/Ho_Chi_Minh"],
  ["10:30:01@Europe/Paris", null, "Europe/Paris"],
])("the properties of the time %s", (text, offset, timezone) => {
  expect(all(timeProperties, some.time(text))).toEqual({
    hour: 10,
    minute: 30,
    second: 1,
    timezone,
    "time offset": offset === null ? null : some.dayTime(offset),
  });
});

test.each([
  ["P1Y2M", 1, 2],
  ["-P1Y2M", -1, -2],
  ["P2M", 0, 2],
  ["-P2M", 0, -2],
  ["P1Y", 1, 0],
  ["-P1Y", -1, 0],
])("%s is %i years and %i months", (text, years, months) => {
  expect(all(yearMonthProperties, some.yearMonth(text))).toEqual({ years, months });
});

test.each([
  ["P1DT2H3M4.5S", [1, 2, 3, 4.5]],
  ["-P1DT2H3M4.5S", [-1, -2, -3, -4.5]],
  ["-PT0.25S", [0, 0, 0, -0.25]],
  ["PT25H", [1, 1, 0, 0]],
  ["-P1D", [-1, 0, 0, 0]],
  ["PT59.999999999S", [0, 0, 0, 59.999999999]],
])("%s is so many days, hours, minutes and seconds: %j", (text, [days, hours, minutes, seconds]) => {
  expect(all(dayTimeProperties, some.dayTime(text))).toEqual({ days, hours, minutes, seconds });
});

test.each([
  ["2019-09-17", "Tuesday", "September", 260, 38],
  ["2003-12-29", "Monday", "December", 363, 1],
  ["2004-01-04", "Sunday", "January", 4, 1],
  ["2005-01-01", "Saturday", "January", 1, 53],
  ["2005-01-03", "Monday", "January", 3, 1],
  ["2005-01-09", "Sunday", "January", 9, 1],
  ["2020-12-31", "Thursday", "December", 366, 53],
  ["2024-02-29", "Thursday", "February", 60, 9],
  ["2026-11-28", "Saturday", "November", 332, 48],
  ["0001-01-01", "Monday", "January", 1, 1],
  ["9999-12-31", "Friday", "December", 365, 52],
])("%s is a %s in %s, day %i and week %i of its year", (date, weekday, month, day, week) => {
  for (const value of [date, some.dateTime(`${date}T23:30:00-05:00`)]) {
    expect([dayOfWeek(value), monthOfYear(value), dayOfYear(value), weekOfYear(value)]).toEqual([
      weekday,
      month,
      day,
      week,
    ]);
  }
});
