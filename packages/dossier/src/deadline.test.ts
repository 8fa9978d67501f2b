import { instantOf } from "@motlan/kernel";
import { expect, test } from "vitest";
import { dueAfterPause, dueExtended, dueFor } from "./deadline.ts";
import { calendar, procedure } from "./small-dossier.fixture.ts";

const { deadline } = procedure;

test.each([
  ["at 14:59 on a Monday", "2026-11-23", "14:59", "2026-11-23"],
  ["at 15:00 on a Monday", "2026-11-23", "15:00", "2026-11-24"],
  ["before the office opens", "2026-11-23", "05:10", "2026-11-23"],
  ["at noon", "2026-11-23", "12:15", "2026-11-23"],
  ["on Friday evening", "2026-11-27", "20:00", "2026-11-30"],
  ["on Friday at 15:00", "2026-11-27", "15:00", "2026-11-30"],
  ["on Saturday, as if it came on Monday", "2026-11-28", "16:00", "2026-11-30"],
  ["on Sunday evening", "2026-11-29", "23:59", "2026-11-30"],
  ["on the last Friday before Tết, in time", "2026-02-13", "14:59", "2026-02-13"],
  ["on the last Friday before Tết, too late", "2026-02-13", "15:00", "2026-02-23"],
  ["on the first day of Tết", "2026-02-17", "09:00", "2026-02-23"],
  ["on a Saturday that is worked", "2026-08-22", "10:00", "2026-08-22"],
  ["late on a Saturday that is worked", "2026-08-22", "15:30", "2026-08-24"],
  ["late on the Friday before a Saturday that is worked", "2026-08-21", "15:30", "2026-08-22"],
])("what comes %s is due at the end of the right day", (_, date, time, due) => {
  expect(dueFor(deadline, calendar, instantOf(date, time))).toBe(instantOf(due, "17:00"));
});

test("without a same-day rule the day of receipt does not count", () => {
  const rule = { workingDays: 3 };
  expect(dueFor(rule, calendar, instantOf("2026-11-23", "08:00"))).toBe(instantOf("2026-11-26", "17:00"));
  expect(dueFor(rule, calendar, instantOf("2026-11-28", "08:00"))).toBe(instantOf("2026-12-03", "17:00"));
});

test("working time that was left when the clock stopped is left when it runs again", () => {
  const due = instantOf("2026-11-23", "17:00");
  const resume = (from: readonly [string, string], to: readonly [string, string]) =>
    dueAfterPause(calendar, due, { from: instantOf(...from), to: instantOf(...to) });
  expect(resume(["2026-11-23", "15:00"], ["2026-11-25", "09:00"])).toBe(instantOf("2026-11-25", "11:00"));
  expect(resume(["2026-11-23", "10:30"], ["2026-11-25", "16:00"])).toBe(instantOf("2026-11-26", "11:00"));
  expect(resume(["2026-11-23", "12:00"], ["2026-11-23", "12:30"])).toBe(due);
  expect(resume(["2026-11-23", "16:00"], ["2026-11-28", "10:00"])).toBe(instantOf("2026-11-30", "08:30"));
});

test("what was late before the clock stopped stays as late", () => {
  const due = instantOf("2026-11-23", "17:00");
  const pause = { from: instantOf("2026-11-24", "08:00"), to: instantOf("2026-11-26", "08:00") };
  expect(dueAfterPause(calendar, due, pause)).toBe(due);
});

test("an extension moves the deadline by working days, over Tết too", () => {
  expect(dueExtended(calendar, instantOf("2026-11-26", "17:00"), 3)).toBe(instantOf("2026-12-01", "17:00"));
  expect(dueExtended(calendar, instantOf("2026-02-13", "11:00"), 1)).toBe(instantOf("2026-02-23", "17:00"));
});
