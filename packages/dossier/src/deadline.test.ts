import { instantOf } from "@motlan/kernel";
import { type Env, pending, type Type, type Value } from "@motlan/rules";
import { compileRule } from "@motlan/rules/compile";
import { expect, test } from "vitest";
import { dueAfterPause, dueExtended, dueFor } from "./deadline.ts";
import { calendar } from "./small-dossier.fixture.ts";

const types: Readonly<Record<string, Type>> = {
  received: { kind: "date-time" },
  place: { kind: "text" },
  born: { kind: "date" },
};

/** When what comes on a date at a time is due by a rule; a name that has no value here is not answered yet. */
const dueBy = (
  source: string,
  [date, time]: readonly [string, string],
  values: Readonly<Record<string, Value>> = {},
) => {
  const due = compileRule(source, { type: (path) => types[path.join(".")], names: () => Object.keys(types) }, "date");
  if (!due.ok) throw new Error(JSON.stringify(due.issues));
  const read = (path: string) => (path in values ? (values[path] ?? null) : pending);
  const env: Env = { today: date, status: () => "found", read };
  return dueFor({ due: due.value }, { env, calendar, received: instantOf(date, time) });
};

const sameDay = 'if local time(received) < time("15:00:00") then date(received) else working days(date(received), 1)';

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
  expect(dueBy(sameDay, [date, time])).toBe(instantOf(due, "17:00"));
});

test("without a same-day rule the day of receipt does not count", () => {
  const rule = "working days(date(received), 3)";
  expect(dueBy(rule, ["2026-11-23", "08:00"])).toBe(instantOf("2026-11-26", "17:00"));
  expect(dueBy(rule, ["2026-11-23", "22:00"])).toBe(instantOf("2026-11-26", "17:00"));
  expect(dueBy(rule, ["2026-11-28", "08:00"])).toBe(instantOf("2026-12-03", "17:00"));
});

test("days of the calendar that end on a day off end on the next working day", () => {
  const rule = 'date(received) + duration("P5D")';
  expect(dueBy(rule, ["2026-11-23", "08:00"])).toBe(instantOf("2026-11-30", "17:00"));
  expect(dueBy(rule, ["2026-11-24", "08:00"])).toBe(instantOf("2026-11-30", "17:00"));
  expect(dueBy(rule, ["2026-11-25", "08:00"])).toBe(instantOf("2026-11-30", "17:00"));
});

test("a deadline that hangs on an answer waits for it, and is none where the rule gives none", () => {
  const rule =
    'if place = "island" then working days(date(received), 10) else if place = "city" then date(received) else null';
  const monday = ["2026-11-23", "08:00"] as const;
  expect(dueBy(rule, monday)).toBe(pending);
  expect(dueBy(rule, monday, { place: "island" })).toBe(instantOf("2026-12-07", "17:00"));
  expect(dueBy(rule, monday, { place: "city" })).toBe(instantOf("2026-11-23", "17:00"));
  expect(dueBy(rule, monday, { place: "moon" })).toBeNull();
});

test("of a month of which the day is not known no day is promised", () => {
  expect(dueBy("born", ["2026-11-23", "08:00"], { born: "2026-12" })).toBeNull();
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
