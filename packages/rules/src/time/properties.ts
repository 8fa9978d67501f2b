import { type Dated, dayOfMonth, monthOf, weekdayOf, yearOf } from "./calendar.ts";
import { nanosPerSecond } from "./clock.ts";
import type { DateTime } from "./date-time.ts";
import { DayTime, type DayTimeParts, partsOfDayTime } from "./day-time.ts";
import type { Time } from "./time.ts";
import type { YearMonth } from "./year-month.ts";
import { offsetsOfYear } from "./zone.ts";

// DMN 1.5, tables 65 and 66: by the names that FEEL has for them.

type Clocked = Time | DateTime;

const secondsOf = ({ nanos }: Clocked): number => Math.floor(nanos / nanosPerSecond);

/** As a decimal; the quotient of two integers is the number nearest to it, whose shortest text is the decimal. */
const decimalSeconds = (seconds: number, nanos: number): number => (seconds * nanosPerSecond + nanos) / nanosPerSecond;

/** The offset, that of the zone at the moment. A time in a zone has one only if it is the same all year. */
const offsetOf = ({ offset, zone }: Clocked): DayTime | null => {
  if (offset !== undefined) return new DayTime(offset, 0);
  const [first, ...others] = zone === undefined ? [] : offsetsOfYear(zone);
  return first === undefined || others.some((other) => other !== first) ? null : new DayTime(first, 0);
};

export const dateProperties = {
  year: yearOf,
  month: monthOf,
  day: dayOfMonth,
  weekday: weekdayOf,
} as const satisfies Readonly<Record<string, (value: Dated) => number>>;

export const timeProperties = {
  hour: (value: Clocked): number => Math.floor(secondsOf(value) / 3600),
  minute: (value: Clocked): number => Math.floor(secondsOf(value) / 60) % 60,
  second: (value: Clocked): number => decimalSeconds(secondsOf(value) % 60, value.nanos % nanosPerSecond),
  "time offset": offsetOf,
  timezone: ({ zone }: Clocked): string | null => zone ?? null,
} as const;

export const dateTimeProperties = { ...dateProperties, ...timeProperties } as const;

/** The parts of a duration have the sign of the whole: `-P1Y2M` is -1 year and -2 months. */
export const yearMonthProperties = {
  years: ({ months }: YearMonth): number => Math.trunc(months / 12) + 0,
  months: ({ months }: YearMonth): number => (months % 12) + 0,
} as const;

const part =
  (of: (parts: DayTimeParts) => number) =>
  (duration: DayTime): number => {
    const parts = partsOfDayTime(duration);
    return parts.sign * of(parts) + 0;
  };

export const dayTimeProperties = {
  days: part(({ days }) => days),
  hours: part(({ hours }) => hours),
  minutes: part(({ minutes }) => minutes),
  seconds: part(({ seconds, nanos }) => decimalSeconds(seconds, nanos)),
} as const;
