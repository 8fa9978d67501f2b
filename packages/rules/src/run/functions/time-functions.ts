import { addWorkingDays, addWorkingMinutes } from "../../calendar/index.ts";
import { isNum } from "../../number/num.ts";
import { type Dated, dateOf, dayOfWeek, dayOfYear, monthOfYear, weekOfYear } from "../../time/calendar.ts";
import { timeOfDateTime, yearsAndMonthsBetween } from "../../time/convert.ts";
import { DateTime, fromStart, parseDateTime, sinceStart, textOfDateTime } from "../../time/date-time.ts";
import type { Inner } from "../inner.ts";
import { type Apply, strict } from "./define.ts";

const isDated = (value: Inner | undefined): value is Dated => typeof value === "string" || value instanceof DateTime;

const ofDated =
  (apply: (value: Dated) => Inner): Apply =>
  ([value]) =>
    isDated(value) ? apply(value) : null;

const monthsBetween: Apply = ([from, to]) => (isDated(from) && isDated(to) ? yearsAndMonthsBetween(from, to) : null);

/** Viet Nam has one clock, seven hours ahead of UTC, and no summer time. */
const vietnam = { offset: 7 * 3600, zone: undefined };

/** The clock of Viet Nam at a moment; a local date and time is of that clock already. */
const localTime: Apply = ([instant]) => {
  if (!(instant instanceof DateTime)) return null;
  const there = instant.offset === undefined ? instant : fromStart(sinceStart(instant), vietnam);
  return there && timeOfDateTime(there);
};

const isCount = (n: number): boolean => Number.isSafeInteger(n) && n >= 0 && n <= maxCount;

/** More than a deadline has ever been; each is counted one by one. */
const maxCount = 2500;

/** No calendar is known for days so late; and the last of all has none after it. */
const isKnown = (value: Dated): boolean => dateOf(value) < "9900";

/** The n-th working day after a date, in the calendar of the place where the rule runs; null where it has none. */
const workingDays: Apply = ([date, n], { env }) => {
  if (typeof date !== "string" || !isKnown(date) || !isNum(n) || !isCount(Number(n))) return null;
  if (env.calendar === undefined) return null;
  return addWorkingDays(env.calendar, date, Number(n));
};

const minutesPerHour = 60;
const utc = { offset: 0, zone: undefined };

/** The moment at which so many working hours have passed since another, on the clock of that one's place. */
const workingHours: Apply = ([instant, hours], { env }) => {
  if (!(instant instanceof DateTime) || instant.offset === undefined || !isKnown(instant) || !isNum(hours)) return null;
  const minutes = Number(hours) * minutesPerHour;
  if (minutes < 0 || minutes > maxCount * minutesPerHour || env.calendar === undefined) return null;
  const from = fromStart(sinceStart(instant), utc);
  if (from === null) return null;
  const passed = parseDateTime(addWorkingMinutes(env.calendar, textOfDateTime(from), minutes));
  return passed === undefined ? null : fromStart(sinceStart(passed), instant);
};

/** DMN 1.5, 10.3.4.8, and the extensions that need a clock or a calendar. */
export const timeFunctions = {
  "day of week": strict(ofDated(dayOfWeek)),
  "day of year": strict(ofDated(dayOfYear)),
  "local time": strict(localTime),
  "month of year": strict(ofDated(monthOfYear)),
  "week of year": strict(ofDated(weekOfYear)),
  "working days": strict(workingDays),
  "working hours": strict(workingHours),
  "years and months duration": strict(monthsBetween),
} as const;
