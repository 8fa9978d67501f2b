import { isDate } from "@motlan/kernel";
import type { Big } from "big.js";
import { type Dated, dateOf, dayOfMonth, monthOf, yearOf } from "./calendar.ts";
import { nanosPerSecond, textOfMonth, two } from "./clock.ts";
import { DateTime, dateTimeAt, parseDateTime } from "./date-time.ts";
import { type DayTime, parseDayTime } from "./day-time.ts";
import { dayNumber } from "./days.ts";
import { fractionOf } from "./fraction.ts";
import { maxOffset } from "./place.ts";
import { parseTime, Time } from "./time.ts";
import { parseYearMonth, YearMonth } from "./year-month.ts";

// DMN 1.5, 10.3.4.1. Null where the arguments make no value.

/** So many times a number, if that is an integer between two (both possible). */
const integer = (value: number | Big, [least, most]: readonly [number, number], times = 1): number | undefined => {
  const [above, below] = fractionOf(value) ?? [1n, 2n];
  const product = above * BigInt(times);
  const number = Number(product / below);
  return product % below === 0n && number >= least && number <= most ? number : undefined;
};

/** `date(year, month, day)`. */
export const dateOfParts = (year: number | Big, month: number | Big, day: number | Big): string | null => {
  const [y, m, d] = [integer(year, [1, 9999]), integer(month, [1, 12]), integer(day, [1, 31])];
  if (y === undefined || m === undefined || d === undefined) return null;
  const date = `${textOfMonth(y, m)}-${two(d)}`;
  return isDate(date) ? date : null;
};

/** `date(from)` of a text. */
export const dateOfText = (text: string): string | null => (isDate(text) ? text : null);

/** `date(from)` of a date and time: its own date, wherever its clock stands. */
export const dateOfDateTime = (value: DateTime): string => dateOf(value);

/** A date where a date and time is called for: midnight of UTC (10.3.2.9.4). */
export const midnight = (date: string): DateTime => new DateTime(dayNumber(date), 0, { offset: 0, zone: undefined });

/** `date and time(date, time)`: the date, without a time that it may have, and the time with its place. */
export const dateTimeOf = (date: Dated, time: Time): DateTime | null =>
  dateTimeAt(typeof date === "string" ? dayNumber(date) : date.day, time.nanos, time);

/** `date and time(from)`. */
export const dateTimeOfText = (text: string): DateTime | null => parseDateTime(text) ?? null;

/** `time(from)` of a text. */
export const timeOfText = (text: string): Time | null => parseTime(text) ?? null;

/** `time(from)` of a date and time: with the zone, or else with the offset. */
export const timeOfDateTime = ({ nanos, offset, zone }: DateTime): Time =>
  new Time(nanos, { offset: zone === undefined ? offset : undefined, zone });

export interface TimeParts {
  readonly hour: number | Big;
  readonly minute: number | Big;
  readonly second: number | Big;
  readonly offset: DayTime | null;
}

/** `time(hour, minute, second, offset?)`. */
export const timeOfParts = (parts: TimeParts): Time | null => {
  const [hour, minute] = [integer(parts.hour, [0, 23]), integer(parts.minute, [0, 59])];
  const nanos = integer(parts.second, [0, 60 * nanosPerSecond - 1], nanosPerSecond);
  if (hour === undefined || minute === undefined || nanos === undefined) return null;
  const { offset } = parts;
  if (offset !== null && (offset.nanos !== 0 || Math.abs(offset.seconds) > maxOffset)) return null;
  return new Time((hour * 60 + minute) * 60 * nanosPerSecond + nanos, { offset: offset?.seconds, zone: undefined });
};

/** `duration(from)` of a text: of either kind. */
export const durationOfText = (text: string): DayTime | YearMonth | null =>
  parseDayTime(text) ?? parseYearMonth(text) ?? null;

/**
 * `years and months duration(from, to)`: the whole months from one date to the other, negative backwards. The times
 * of day do not count, nor do the places.
 */
export const yearsAndMonthsBetween = (from: Dated, to: Dated): YearMonth => {
  const months = (yearOf(to) - yearOf(from)) * 12 + monthOf(to) - monthOf(from);
  const days = dayOfMonth(to) - dayOfMonth(from);
  if (months > 0 && days < 0) return new YearMonth(months - 1);
  return new YearMonth(months < 0 && days > 0 ? months + 1 : months);
};
