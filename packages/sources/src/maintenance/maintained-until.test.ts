import { instantOf } from "@motlan/kernel";
import type { MaintenanceWindow } from "@motlan/procedure";
import { expect, test } from "vitest";
import { maintainedUntil } from "./maintained-until.ts";

const everyDay = [1, 2, 3, 4, 5, 6, 7];
const saturday = 6;

const until = (windows: readonly MaintenanceWindow[], day: string, time: string) =>
  maintainedUntil(windows, instantOf(day, time));

const overNight: MaintenanceWindow = { days: [saturday], from: "22:00", to: "02:00" };

// The 28th of November 2026 is a Saturday.
test.each([
  ["2026-11-28", "21:59", null],
  ["2026-11-28", "22:00", instantOf("2026-11-29", "02:00")],
  ["2026-11-29", "01:59", instantOf("2026-11-29", "02:00")],
  ["2026-11-29", "02:00", null],
  ["2026-11-28", "01:00", null],
  ["2026-11-29", "22:30", null],
])("on Saturdays from 22:00 past midnight to 02:00: on %s at %s until %s", (day, time, end) => {
  expect(until([overNight], day, time)).toBe(end);
});

test("a window that ends before midnight ends on its day, on each of its days", () => {
  const atNoon: MaintenanceWindow = { days: everyDay, from: "12:00", to: "13:30" };
  for (const day of ["2026-11-28", "2026-11-30"])
    expect([until([atNoon], day, "12:30"), until([atNoon], day, "13:30"), until([atNoon], day, "00:30")]).toEqual([
      instantOf(day, "13:30"),
      null,
      null,
    ]);
});

test("one that begins as another ends, or within it, goes on to its own end", () => {
  const after: MaintenanceWindow = { days: [7], from: "02:00", to: "03:00" };
  const within: MaintenanceWindow = { days: [7], from: "02:30", to: "04:00" };
  expect(until([overNight, after], "2026-11-28", "23:00")).toBe(instantOf("2026-11-29", "03:00"));
  expect(until([within, overNight, after], "2026-11-28", "23:00")).toBe(instantOf("2026-11-29", "04:00"));
});

test("a register that is maintained all week is told an end all the same", () => {
  const always: readonly MaintenanceWindow[] = [
    { days: everyDay, from: "00:00", to: "12:00" },
    { days: everyDay, from: "12:00", to: "00:00" },
  ];
  expect(until(always, "2026-11-28", "10:00")).toBe(instantOf("2026-12-05", "12:00"));
});
