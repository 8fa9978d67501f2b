import { isDate } from "@motlan/kernel";
import { nanosPerDay, nanosPerSecond, readClock, secondsPerDay, textOfClock } from "./clock.ts";
import { DayTime } from "./day-time.ts";
import { dateOfDay, dayNumber } from "./days.ts";
import { type Place, readPlace, textOfOffset } from "./place.ts";
import { offsetAt, offsetOfLocal } from "./zone.ts";

/**
 * A date and time (DMN 1.5, 10.3.2.3.6) in the years 1 to 9999 of its own calendar: local, or at an offset from UTC.
 * In a zone it has the zone's offset at that moment as well, so that it is one moment even in the hour that a clock
 * shows twice. Made by the functions below, which see to it.
 */
export class DateTime implements Place {
  /** As `dayNumber` counts: 1 for 0001-01-01. */
  readonly day: number;
  /** Nanoseconds since midnight: an integer below 8.64e13. */
  readonly nanos: number;
  readonly offset: number | undefined;
  readonly zone: string | undefined;

  constructor(day: number, nanos: number, place: Place) {
    this.day = day;
    this.nanos = nanos;
    this.offset = place.offset;
    this.zone = place.zone;
  }
}

const lastDay = dayNumber("9999-12-31");

/** Seconds on the clock of the place since the day before 0001-01-01, rounded down. */
const localSeconds = (day: number, nanos: number): number => day * secondsPerDay + Math.floor(nanos / nanosPerSecond);

/**
 * What a clock at a place shows on a day. In a zone an hour that is shown twice, or never, is taken at the offset
 * before the change. Null outside the years 1 to 9999.
 */
export const dateTimeAt = (day: number, nanos: number, { offset, zone }: Place): DateTime | null => {
  if (day < 1 || day > lastDay) return null;
  if (zone === undefined) return new DateTime(day, nanos, { offset, zone });
  return new DateTime(day, nanos, { offset: offsetOfLocal(zone, localSeconds(day, nanos)), zone });
};

/** The time since the day before 0001-01-01: of UTC, or of its own clock where the date and time is local. */
export const sinceStart = ({ day, nanos, offset }: DateTime): DayTime =>
  new DayTime(localSeconds(day, nanos) - (offset ?? 0), nanos % nanosPerSecond);

/** The inverse of `sinceStart`, for clocks at the same place. */
export const fromStart = ({ seconds, nanos }: DayTime, place: Place): DateTime | null => {
  const { zone } = place;
  const offset = zone === undefined ? place.offset : offsetAt(zone, seconds);
  const local = seconds + (offset ?? 0);
  const day = Math.floor(local / secondsPerDay);
  if (day < 1 || day > lastDay) return null;
  return new DateTime(day, (local - day * secondsPerDay) * nanosPerSecond + nanos, { offset, zone });
};

/**
 * The date and time of a text like `2026-11-28T08:30:00`, with the place as a time has it. A date alone is midnight,
 * `2012-03-07Z` that of UTC (10.3.2.15); `24:00:00` is midnight of the next day.
 */
export const parseDateTime = (text: string): DateTime | undefined => {
  const date = text.slice(0, 10);
  if (!isDate(date)) return undefined;
  const timed = text.charAt(10) === "T";
  const clock = timed ? readClock(text.slice(11)) : { nanos: 0, rest: text.slice(10) };
  const place = clock === undefined ? undefined : readPlace(clock.rest);
  if (clock === undefined || place === undefined || (!timed && place.zone !== undefined)) return undefined;
  const next = clock.nanos === nanosPerDay ? 1 : 0;
  return dateTimeAt(dayNumber(date) + next, clock.nanos % nanosPerDay, place) ?? undefined;
};

const textOfPlace = ({ day, nanos, offset, zone }: DateTime): string => {
  if (offset === undefined) return "";
  // In the hour that a clock shows twice the zone would be read back as the first of the two.
  const asRead = zone !== undefined && offsetOfLocal(zone, localSeconds(day, nanos)) === offset;
  return asRead ? `@${zone}` : textOfOffset(offset);
};

/**
 * Canonical: `2026-11-28T08:30:00`, `2026-11-28T08:30:00.5Z`, `2026-11-28T08:30:00@Asia/Ho_Chi_Minh`; with the offset
 * instead of the zone where only that tells the moment.
 */
export const textOfDateTime = (value: DateTime): string =>
  `${dateOfDay(value.day) ?? ""}T${textOfClock(value.nanos)}${textOfPlace(value)}`;
