import * as fc from "fast-check";
import { expect, test } from "vitest";
import { type DateTime, fromStart, parseDateTime, sinceStart, textOfDateTime } from "./date-time.ts";
import { textOfDayTime } from "./day-time.ts";
import { isEqual, orderOfDateTimes } from "./order.ts";
import { dateTime, dateTimes, dayTime } from "./time.fixture.ts";
import { offsetsOfYear } from "./zone.ts";

test.each([
  ["2017-12-31T11:22:33", "2017-12-31T11:22:33"],
  ["2017-12-31T11:22:33.3450", "2017-12-31T11:22:33.345"],
  ["2017-12-31T11:22:33.123456789", "2017-12-31T11:22:33.123456789"],
  ["2017-12-31T11:22:33z", "2017-12-31T11:22:33Z"],
  ["2017-12-31T11:22:33-01:35", "2017-12-31T11:22:33-01:35"],
  ["2011-12-31T10:15:30@Europe/Paris", "2011-12-31T10:15:30@Europe/Paris"],
  ["2012-12-24", "2012-12-24T00:00:00"],
  ["2012-03-07Z", "2012-03-07T00:00:00Z"],
  ["2012-03-07+07:00", "2012-03-07T00:00:00+07:00"],
  ["2016-12-31T24:00:00", "2017-01-01T00:00:00"],
  ["0001-01-01T00:00:00", "0001-01-01T00:00:00"],
  ["9999-12-31T23:59:59.999999999-14:00", "9999-12-31T23:59:59.999999999-14:00"],
  ["0001-01-01T00:00:00@Asia/Ho_Chi_Minh", "0001-01-01T00:00:00@Asia/Ho_Chi_Minh"],
  ["2024-02-29T12:00:00", "2024-02-29T12:00:00"],
])("the date and time %s is written %s", (text, expected) => {
  expect(textOfDateTime(dateTime(text))).toBe(expected);
});

test.each([
  "",
  "2011-12-03 10:15:30",
  ...`11:00:00 2011-12-0310:15:30 2011-12-03t10:15:30 2011-12-03T 2011-12 2017-13-10T11:22:33 2017-00-10T11:22:33
  2017-02-29T00:00:00 1900-02-29T00:00:00 998-12-31T11:22:33 0000-01-01T00:00:00 10000-01-01T00:00:00
  -2017-12-31T11:22:33 9999-12-31T24:00:00 2017-12-31T24:00:01 2017-12-31T7:00:00 2017-12-31T07:20
  2017-12-31T00:00:61 2017-12-31T13:20:00@xyz/abc 2017-12-31T13:20:00+19:00
  2017-12-31T13:20:00+02:00@Europe/Paris 2017-12-31@Europe/Paris`.split(/\s+/u),
])("%j is no date and time", (text) => {
  expect(parseDateTime(text)).toBeUndefined();
});

const offset = (text: string): number => (dateTime(text).offset ?? Number.NaN) / 3600;

test.each([
  ["2026-01-15T12:00:00@Asia/Ho_Chi_Minh", 7],
  ["2026-07-15T12:00:00@Asia/Ho_Chi_Minh", 7],
  ["1970-07-15T12:00:00@Asia/Ho_Chi_Minh", 8],
  ["2026-01-15T12:00:00@Europe/Paris", 1],
  ["2026-07-15T12:00:00@Europe/Paris", 2],
  ["2026-03-29T01:59:59.999999999@Europe/Paris", 1],
  ["2026-03-29T02:00:00@Europe/Paris", 1],
  ["2026-03-29T02:59:59@Europe/Paris", 1],
  ["2026-03-29T03:00:00@Europe/Paris", 2],
  ["2026-10-25T01:59:59@Europe/Paris", 2],
  ["2026-10-25T02:00:00@Europe/Paris", 2],
  ["2026-10-25T02:59:59.999999999@Europe/Paris", 2],
  ["2026-10-25T03:00:00@Europe/Paris", 1],
  ["2026-07-15T12:00:00@America/New_York", -4],
  ["2026-03-08T01:59:59@America/New_York", -5],
  ["2026-03-08T03:00:00@America/New_York", -4],
  ["2026-07-15T12:00:00@Asia/Kolkata", 5.5],
  ["2011-12-29T12:00:00@Pacific/Apia", -10],
  ["2011-12-30T12:00:00@Pacific/Apia", -10],
  ["2011-12-31T12:00:00@Pacific/Apia", 14],
  ["1900-01-01T00:00:00@Europe/Paris", 561 / 3600],
  ["1971-06-01T00:00:00@Africa/Monrovia", -2670 / 3600],
])("%s is %d hours ahead of UTC", (text, hours) => {
  expect(offset(text)).toBe(hours);
});

test("the hour that is skipped is that of an hour later by the new clock", () => {
  const skipped = dateTime("2026-03-29T02:30:00@Europe/Paris");
  expect(isEqual(orderOfDateTimes(skipped, dateTime("2026-03-29T03:30:00+02:00")))).toBe(true);
  expect(textOfDateTime(skipped)).toBe("2026-03-29T02:30:00@Europe/Paris");
});

const paris = { offset: undefined, zone: "Europe/Paris" };
const at = (text: string): DateTime | null => fromStart(sinceStart(dateTime(text)), paris);
const written = (value: DateTime | null): string | null => (value === null ? null : textOfDateTime(value));

test("the hour that is shown twice names its zone the first time and its offset the second", () => {
  expect(written(at("2026-10-25T00:30:00Z"))).toBe("2026-10-25T02:30:00@Europe/Paris");
  expect(written(at("2026-10-25T01:30:00Z"))).toBe("2026-10-25T02:30:00+01:00");
  expect(written(at("2026-10-25T02:30:00Z"))).toBe("2026-10-25T03:30:00@Europe/Paris");
});

test("a moment outside the years of the place's own calendar has no date", () => {
  expect(at("9999-12-31T23:00:00Z")).toBeNull();
  expect(written(at("9999-12-31T22:59:59Z"))).toBe("9999-12-31T23:59:59@Europe/Paris");
  expect(fromStart(dayTime("P1D"), { offset: -1, zone: undefined })).toBeNull();
});

test("time is counted from the day before 0001-01-01", () => {
  expect(textOfDayTime(sinceStart(dateTime("0001-01-01T00:00:00.5Z")))).toBe("P1DT0.5S");
  expect(textOfDayTime(sinceStart(dateTime("0001-01-01T00:00:00+07:00")))).toBe("PT17H");
});

test("a time of day may be at each offset that its zone has in a year", () => {
  expect(new Set(offsetsOfYear("Asia/Ho_Chi_Minh"))).toEqual(new Set([25_200]));
  expect(new Set(offsetsOfYear("Africa/Casablanca"))).toEqual(new Set([0, 3600]));
});

test("a date and time is read as the moment that was written", () => {
  fc.assert(
    fc.property(dateTimes, (value) => {
      const again = dateTime(textOfDateTime(value));
      expect([again.day, again.nanos, again.offset]).toEqual([value.day, value.nanos, value.offset]);
      expect(textOfDateTime(again)).toBe(textOfDateTime(value));
    }),
    { numRuns: 1000 },
  );
});

test("a date and time is as long after the start as its inverse says", () => {
  fc.assert(
    fc.property(dateTimes, (value) => {
      expect(fromStart(sinceStart(value), value)).toEqual(value);
    }),
    { numRuns: 1000 },
  );
});
