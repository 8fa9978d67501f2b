import * as fc from "fast-check";
import { expect, test } from "vitest";
import { addDays, instantOf, localDate, localTime, systemClock } from "./clock.ts";

const seed = { seed: 20261122, numRuns: 500 };

test.each([
  ["2026-11-22T16:59:59.999Z", "2026-11-22", "23:59"],
  ["2026-11-22T17:00:00.000Z", "2026-11-23", "00:00"],
  ["2026-12-31T17:00:00.000Z", "2027-01-01", "00:00"],
  ["2024-02-28T17:30:00.000Z", "2024-02-29", "00:30"],
  ["2026-11-22T00:00:00.000Z", "2026-11-22", "07:00"],
])("%s is on %s at %s in Viet Nam", (instant, date, time) => {
  expect(localDate(instant)).toBe(date);
  expect(localTime(instant)).toBe(time);
});

test("a local date and time are an instant, and that instant has them", () => {
  const days = fc.integer({ min: -20_000, max: 40_000 }).map((n) => addDays("1970-01-01", n));
  const times = fc.integer({ min: 0, max: 24 * 60 - 1 }).map((n) => new Date(n * 60_000).toISOString().slice(11, 16));
  fc.assert(
    fc.property(days, times, (date, time) => {
      const instant = instantOf(date, time);
      expect([localDate(instant), localTime(instant)]).toEqual([date, time]);
    }),
    seed,
  );
});

test("days are added over the ends of months and years, and taken away again", () => {
  expect(addDays("2026-12-31", 1)).toBe("2027-01-01");
  expect(addDays("2024-03-01", -1)).toBe("2024-02-29");
  fc.assert(
    fc.property(fc.integer({ min: -50_000, max: 50_000 }), (days) => {
      expect(addDays(addDays("2026-11-23", days), -days)).toBe("2026-11-23");
    }),
    seed,
  );
});

test("the system's clock tells instants as they are kept", () => {
  expect(systemClock.now()).toMatch(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/u);
});
