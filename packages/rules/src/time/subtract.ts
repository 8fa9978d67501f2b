import type { Dated } from "./calendar.ts";
import { nanosPerSecond, secondsPerDay } from "./clock.ts";
import { sinceStart } from "./date-time.ts";
import { addDayTimes, DayTime, dayTime, negateDayTime } from "./day-time.ts";
import { dayNumber } from "./days.ts";
import { differencesOfTimes, oneIsLocal } from "./order.ts";
import type { Time } from "./time.ts";

/** Since the day before 0001-01-01; a date is midnight of UTC. */
const since = (value: Dated): DayTime =>
  typeof value === "string" ? new DayTime(dayNumber(value) * secondsPerDay, 0) : sinceStart(value);

const isLocal = (value: Dated): boolean => typeof value !== "string" && value.offset === undefined;

/**
 * The time between two dates or dates and times (DMN 1.5, table 57); with a date and time a date is midnight of UTC.
 * Null where only one of the two has an offset.
 */
export const subtractDates = (a: Dated, b: Dated): DayTime | null =>
  isLocal(a) === isLocal(b) ? addDayTimes(since(a), negateDayTime(since(b))) : null;

/** The time between two times; null where only one is local, or where it hangs on the day (as `orderOfTimes` has it). */
export const subtractTimes = (a: Time, b: Time): DayTime | null => {
  if (oneIsLocal(a, b)) return null;
  const [first = 0, ...others] = differencesOfTimes(a, b);
  if (others.some((other) => other !== first)) return null;
  const seconds = Math.floor(first / nanosPerSecond);
  return dayTime(seconds, first - seconds * nanosPerSecond);
};
