import * as fc from "fast-check";
import { nanosPerDay, nanosPerSecond } from "./clock.ts";
import { type DateTime, fromStart, parseDateTime } from "./date-time.ts";
import { DayTime, parseDayTime } from "./day-time.ts";
import type { Place } from "./place.ts";
import { parseTime, Time } from "./time.ts";
import { parseYearMonth, YearMonth } from "./year-month.ts";

const sure =
  <T>(parse: (text: string) => T | undefined) =>
  (text: string): T => {
    const value = parse(text);
    if (value === undefined) throw new Error(`${text} is no such value`);
    return value;
  };

export const time = sure(parseTime);
export const dateTime = sure(parseDateTime);
export const dayTime = sure(parseDayTime);
export const yearMonth = sure(parseYearMonth);

/** A duration of either kind. */
export const duration = sure((text: string) => parseDayTime(text) ?? parseYearMonth(text));

const nanos = fc.oneof(
  fc.integer({ min: 0, max: 86_399 }).map((seconds) => seconds * nanosPerSecond),
  fc.integer({ min: 0, max: nanosPerDay - 1 }),
);
const seconds = fc.oneof(
  fc.integer({ min: -3, max: 3 }),
  fc.integer({ min: -5_000_000, max: 5_000_000 }),
  fc.integer({ min: -4e11, max: 4e11 }),
);
const parts = fc.oneof(fc.constant(0), fc.integer({ min: 0, max: nanosPerSecond - 1 }));

const local: Place = { offset: undefined, zone: undefined };
const zones = ["Asia/Ho_Chi_Minh", "Europe/Paris", "America/New_York", "Pacific/Apia", "Etc/UTC"] as const;
const offsets = fc
  .integer({ min: -14 * 60, max: 14 * 60 })
  .map((minutes): Place => ({ ...local, offset: minutes * 60 }));
const zoned = fc.constantFrom(...zones).map((zone): Place => ({ ...local, zone }));

export const dayTimes = fc.tuple(seconds, parts).map(([whole, part]) => new DayTime(whole, part));
export const yearMonths = fc.integer({ min: -200_000, max: 200_000 }).map((months) => new YearMonth(months));

const timesAt = (places: fc.Arbitrary<Place>): fc.Arbitrary<Time> =>
  fc.tuple(nanos, places).map(([clock, place]) => new Time(clock, place));

export const localTimes = timesAt(fc.constant(local));
export const offsetTimes = timesAt(offsets);
export const times = fc.oneof(localTimes, offsetTimes, timesAt(zoned));

// From the year 1 to 9999, half of them in the two years around a change of rules that people live with.
const moments = fc.oneof(
  fc.integer({ min: 2 * 86_400, max: 3_652_057 * 86_400 }),
  fc.integer({ min: 739_618 * 86_400, max: 740_348 * 86_400 }),
);

const dateTimesAt = (places: fc.Arbitrary<Place>): fc.Arbitrary<DateTime> =>
  fc.tuple(moments, parts, places).map(([whole, part, place]) => {
    const made = fromStart(new DayTime(whole, part), place);
    if (made === null) throw new Error("outside the years 1 to 9999");
    return made;
  });

export const localDateTimes = dateTimesAt(fc.constant(local));
export const placedDateTimes = dateTimesAt(fc.oneof(offsets, zoned));
export const dateTimes = fc.oneof(localDateTimes, placedDateTimes);
