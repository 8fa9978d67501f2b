import * as fc from "fast-check";
import { expect, test } from "vitest";
import { dayTime as made, negateDayTime, parseDayTime, textOfDayTime } from "./day-time.ts";
import { dayTime, dayTimes, yearMonth, yearMonths } from "./time.fixture.ts";
import { yearMonth as months, negateYearMonth, parseYearMonth, textOfYearMonth } from "./year-month.ts";

test.each([
  ["P1D", "P1D"],
  ["P60D", "P60D"],
  ["P0DT25H", "P1DT1H"],
  ["PT36H", "P1DT12H"],
  ["-PT36H", "-P1DT12H"],
  ["PT24H", "P1D"],
  ["PT1000M", "PT16H40M"],
  ["PT1000M0.999999999S", "PT16H40M0.999999999S"],
  ["PT555M", "PT9H15M"],
  ["P2DT274M", "P2DT4H34M"],
  ["PT3600S", "PT1H"],
  ["P1DT2H3M4.123456789S", "P1DT2H3M4.123456789S"],
  ["P1DT2H3M4.5S", "P1DT2H3M4.5S"],
  ["-PT1H2M", "-PT1H2M"],
  ["-PT0.5S", "-PT0.5S"],
  ["-P1DT0.000000001S", "-P1DT0.000000001S"],
  ["PT0.S", "PT0S"],
  ["PT0.000S", "PT0S"],
  ["P0D", "PT0S"],
  ["-P0D", "PT0S"],
  ["-PT0S", "PT0S"],
  ["P007D", "P7D"],
  ["PT9007199254740991S", "P104249991374DT7H36M31S"],
])("the days and time duration %s is written %s", (text, expected) => {
  expect(textOfDayTime(dayTime(text))).toBe(expected);
});

test.each([
  "",
  "P1D ",
  ...`P PT -P P1DT 1D P1 P1H PT1D P-1D +P1D --P1D p1d P1Y2M P1Y0M2DT6H58M59.000S P1M P1W P1.5D PT1.5H PT.5S PT1,5S
  PT5M3H PT0.0000000001S PT9007199254740992S PT9007199254740991.5S P99999999999999999999D`.split(/\s+/u),
])("%j is no days and time duration", (text) => {
  expect(parseDayTime(text)).toBeUndefined();
});

test.each([
  ["P1Y2M", "P1Y2M"],
  ["P0Y13M", "P1Y1M"],
  ["P26M", "P2Y2M"],
  ["P2Y2M", "P2Y2M"],
  ["P1Y", "P1Y"],
  ["-P1Y", "-P1Y"],
  ["P100M", "P8Y4M"],
  ["-P100M", "-P8Y4M"],
  ["P999999999M", "P83333333Y3M"],
  ["-P999999999M", "-P83333333Y3M"],
  ["P99999999Y", "P99999999Y"],
  ["P0M", "P0M"],
  ["-P0Y", "P0M"],
])("the years and months duration %s is written %s", (text, expected) => {
  expect(textOfYearMonth(yearMonth(text))).toBe(expected);
});

test.each(["", "P1Y ", ...`P P1D PT1M P1YT1M P1M2Y P1Y2 P-1Y P1YM P1.5Y P1Y2M3D 1Y P9007199254740991Y`.split(/\s+/u)])(
  "%j is no years and months duration",
  (text) => {
    expect(parseYearMonth(text)).toBeUndefined();
  },
);

test("equal lengths are equal values, whatever they were written with", () => {
  expect(dayTime("-PT0S")).toEqual(dayTime("P0D"));
  expect(dayTime("-PT0.5S")).toEqual({ seconds: -1, nanos: 500_000_000 });
  expect(made(0, -500_000_000)).toEqual(dayTime("-PT0.5S"));
  expect(made(-1, 1_500_000_000)).toEqual(dayTime("PT0.5S"));
  expect(yearMonth("-P0M")).toEqual(yearMonth("P0Y"));
  expect(months(-0)).toEqual({ months: 0 });
});

test("a length that numbers no longer hold exactly is none", () => {
  const most = Number.MAX_SAFE_INTEGER;
  expect(made(most, 0)).not.toBeNull();
  expect(made(most, 1)).toBeNull();
  expect(made(most + 1, 0)).toBeNull();
  expect(made(0.5, 0)).toBeNull();
  expect(made(-most - 1, 1_000_000_000)).toBeNull();
  expect(months(most + 1)).toBeNull();
  const longest = made(most - 1, 999_999_999);
  expect(longest === null ? null : negateDayTime(longest)).toEqual({ seconds: -most, nanos: 1 });
});

test("a duration is read as it is written, and the negative of its negative is itself", () => {
  fc.assert(
    fc.property(dayTimes, yearMonths, (days, years) => {
      expect(parseDayTime(textOfDayTime(days))).toEqual(days);
      expect(parseYearMonth(textOfYearMonth(years))).toEqual(years);
      expect(negateDayTime(negateDayTime(days))).toEqual(days);
      expect(negateYearMonth(negateYearMonth(years))).toEqual(years);
    }),
    { numRuns: 1000 },
  );
});
