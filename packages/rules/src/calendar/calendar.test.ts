import { addDays, type Instant, instantOf, localDate, localTime } from "@motlan/kernel";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import {
  addWorkingDays,
  addWorkingMinutes,
  endOfWorkingDay,
  isWorkingDay,
  minutesPerDay,
  nextWorkingDay,
  type WorkingCalendar,
  workingMinutesBetween,
} from "./index.ts";

const holidays = `2025-01-01 2025-01-27 2025-01-28 2025-01-29 2025-01-30 2025-01-31 2025-04-07
  2025-04-30 2025-05-01 2025-05-02 2025-09-01 2025-09-02
  2026-01-01 2026-01-02 2026-02-16 2026-02-17 2026-02-18 2026-02-19 2026-02-20
  2026-04-27 2026-04-30 2026-05-01 2026-08-31 2026-09-01 2026-09-02`;

const calendar: WorkingCalendar = {
  hours: [
    ["07:30", "11:30"],
    ["13:30", "17:00"],
  ],
  weekdays: [1, 2, 3, 4, 5],
  holidays: holidays.split(/\s+/u),
  workingDays: ["2025-04-26", "2026-01-10", "2026-08-22"],
};

const at = (date: string, time: string): Instant => instantOf(date, time);
const seed = { seed: 20261122, numRuns: 500 };

test.each([
  ["2025-01-27", false, "the Monday before Tết 2025, which public libraries count as worked"],
  ["2025-04-26", true, "a Saturday that makes up for 2 May"],
  ["2025-05-02", false, "the bridge day that it makes up for"],
  ["2026-01-10", true, "a Saturday that makes up for 2 January"],
  ["2026-01-17", false, "any other Saturday"],
  ["2026-04-27", false, "the day in lieu of Giỗ Tổ on a Sunday"],
  ["2026-08-31", false, "the bridge day before the National Day"],
  ["2026-11-23", true, "a Monday"],
  ["2026-11-22", false, "a Sunday"],
])("%s is worked: %s (%s)", (date, expected) => {
  expect(isWorkingDay(calendar, date)).toBe(expected);
});

test.each([
  ["2026-11-20", 1, "2026-11-23"],
  ["2026-02-13", 1, "2026-02-23"],
  ["2026-01-09", 1, "2026-01-10"],
  ["2026-04-24", 3, "2026-05-04"],
  ["2026-08-21", 6, "2026-08-28"],
  ["2026-11-21", 0, "2026-11-23"],
  ["2026-11-23", 0, "2026-11-23"],
  ["2025-04-29", 1, "2025-05-05"],
])("from %s, %i working days end on %s", (date, n, expected) => {
  expect(addWorkingDays(calendar, date, n)).toBe(expected);
});

test("the next working day is strictly after, also where the date itself is worked", () => {
  expect(nextWorkingDay(calendar, "2026-11-19")).toBe("2026-11-20");
  expect(nextWorkingDay(calendar, "2026-11-20")).toBe("2026-11-23");
});

test("a working day has seven and a half hours", () => {
  expect(minutesPerDay(calendar)).toBe(450);
});

test("the end of a day is 17:00, and of a day off that of the next working day", () => {
  expect(endOfWorkingDay(calendar, "2026-11-20")).toBe(at("2026-11-20", "17:00"));
  expect(endOfWorkingDay(calendar, "2026-02-14")).toBe(at("2026-02-23", "17:00"));
});

test.each([
  ["within a session", ["2026-11-23", "08:00"], 60, ["2026-11-23", "09:00"]],
  ["to the end of a session", ["2026-11-23", "08:00"], 210, ["2026-11-23", "11:30"]],
  ["across noon", ["2026-11-23", "11:00"], 60, ["2026-11-23", "14:00"]],
  ["across the night", ["2026-11-23", "16:30"], 240, ["2026-11-24", "11:00"]],
  ["across the weekend", ["2026-11-20", "16:00"], 120, ["2026-11-23", "08:30"]],
  ["across Tết", ["2026-02-13", "17:00"], 1, ["2026-02-23", "07:31"]],
  ["from before opening", ["2026-11-23", "06:00"], 0, ["2026-11-23", "07:30"]],
  ["from the middle of the day", ["2026-11-23", "12:00"], 30, ["2026-11-23", "14:00"]],
  ["over the made-up Saturday", ["2026-01-09", "16:00"], 120, ["2026-01-10", "08:30"]],
] as const)("working time is added %s", (_, [date, time], minutes, [onDate, onTime]) => {
  expect(addWorkingMinutes(calendar, at(date, time), minutes)).toBe(at(onDate, onTime));
});

test("working time between Friday afternoon and Monday morning leaves the weekend out", () => {
  expect(workingMinutesBetween(calendar, at("2026-11-20", "16:00"), at("2026-11-23", "08:30"))).toBe(120);
  expect(workingMinutesBetween(calendar, at("2026-11-23", "08:30"), at("2026-11-20", "16:00"))).toBe(-120);
});

const instants = fc
  .integer({ min: Date.parse("2025-01-01T00:00:00Z"), max: Date.parse("2026-11-30T00:00:00Z") })
  .map((ms) => new Date(ms).toISOString());
const amounts = fc.integer({ min: 0, max: 6000 });

test("the working minutes between an instant and what was added to it are those that were added", () => {
  fc.assert(
    fc.property(instants, amounts, (from, minutes) => {
      expect(workingMinutesBetween(calendar, from, addWorkingMinutes(calendar, from, minutes))).toBe(minutes);
    }),
    seed,
  );
});

test("more working time never ends earlier, nor does a later start", () => {
  fc.assert(
    fc.property(instants, instants, amounts, amounts, (a, b, m, n) => {
      const [first, last] = a <= b ? [a, b] : [b, a];
      const [less, more] = [Math.min(m, n), Math.max(m, n)];
      expect(addWorkingMinutes(calendar, first, less) <= addWorkingMinutes(calendar, first, more)).toBe(true);
      expect(addWorkingMinutes(calendar, first, m) <= addWorkingMinutes(calendar, last, m)).toBe(true);
    }),
    seed,
  );
});

const isOpen = (instant: Instant): boolean => {
  const date = localDate(instant);
  const time = localTime(instant);
  return isWorkingDay(calendar, date) && calendar.hours.some(([from, to]) => from <= time && time <= to);
};

test("a deadline in working minutes always falls in working time", () => {
  fc.assert(
    fc.property(instants, amounts, (from, minutes) => {
      expect(isOpen(addWorkingMinutes(calendar, from, minutes))).toBe(true);
    }),
    seed,
  );
});

test("between two working days lie as many days as were added", () => {
  const starts = fc.integer({ min: 0, max: 600 }).map((days) => addDays("2025-01-01", days));
  fc.assert(
    fc.property(starts, fc.integer({ min: 1, max: 30 }), (start, n) => {
      const end = addWorkingDays(calendar, start, n);
      let counted = 0;
      for (let day = addDays(start, 1); day <= end; day = addDays(day, 1))
        counted += Number(isWorkingDay(calendar, day));
      expect(counted).toBe(n);
      expect(isWorkingDay(calendar, end)).toBe(true);
    }),
    seed,
  );
});

test("counting backwards, or on a calendar that never opens, is a bug and says so", () => {
  expect(() => addWorkingDays(calendar, "2026-11-20", -1)).toThrow("forward");
  expect(() => addWorkingMinutes(calendar, at("2026-11-20", "08:00"), -1)).toThrow("forward");
  expect(() => nextWorkingDay({ ...calendar, weekdays: [], workingDays: [] }, "2026-11-20")).toThrow("without");
  expect(() => addWorkingMinutes({ ...calendar, hours: [] }, at("2026-11-20", "08:00"), 1)).toThrow("without");
});
