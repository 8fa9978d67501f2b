import { nanosPerSecond } from "./clock.ts";
import { type DateTime, sinceStart } from "./date-time.ts";
import { orderOfDayTimes } from "./day-time.ts";
import type { Time } from "./time.ts";
import type { YearMonth } from "./year-month.ts";
import { offsetsOfYear } from "./zone.ts";

/**
 * How two values of a kind stand (DMN 1.5, tables 53 and 54): negative, 0 or positive where the first is less, equal
 * or greater; NaN where it is neither of the three, which makes `<`, `<=`, `>`, `>=` and `=` false as they should be;
 * undefined where it cannot be told, which is FEEL's null.
 */
export type Standing = number | undefined;

export const orderOfYearMonths = (a: YearMonth, b: YearMonth): number => a.months - b.months;

/**
 * A local value takes the offset of the other (table 54), so the clocks decide; but it has no moment of its own and is
 * never equal to one that has (table 53, where only the latter has a UTC form).
 */
const byClock = (order: number): number => (order === 0 ? Number.NaN : order);

/** By the moment of UTC; local ones, and a local one with another, by their clocks. */
export const orderOfDateTimes = (a: DateTime, b: DateTime): number => {
  const clocks = a.day - b.day || a.nanos - b.nanos;
  if (a.offset === b.offset) return clocks;
  if (a.offset === undefined || b.offset === undefined) return byClock(clocks);
  return orderOfDayTimes(sinceStart(a), sinceStart(b));
};

const isLocal = ({ offset, zone }: Time): boolean => offset === undefined && zone === undefined;

/** The offsets that a time may be at in the course of a year, one for each month or one for all. */
const offsetsOf = ({ offset, zone }: Time): readonly number[] =>
  zone === undefined ? [offset ?? 0] : offsetsOfYear(zone);

/**
 * How much later the first is than the second, in nanoseconds, on days of each month: the same throughout unless a
 * zone with summer time is met with another clock. Both are taken on one day of their own, so `00:00:00+07:00` is
 * before `00:00:00Z`, not 17 hours after it (XML Schema 1.1 part 2, 3.3.8).
 */
export const differencesOfTimes = (a: Time, b: Time): readonly number[] => {
  if (a.zone === b.zone && a.offset === b.offset) return [a.nanos - b.nanos];
  const [as, bs] = [offsetsOf(a), offsetsOf(b)];
  const longer = as.length > bs.length ? as : bs;
  return longer.map((_, month) => {
    const apart = (as[month] ?? as[0] ?? 0) - (bs[month] ?? bs[0] ?? 0);
    return a.nanos - b.nanos - apart * nanosPerSecond;
  });
};

/** True where only one of two times is local: then nobody knows how far they are apart. */
export const oneIsLocal = (a: Time, b: Time): boolean => isLocal(a) !== isLocal(b);

/**
 * By the moment of UTC on one day; undefined where that hangs on the day, as for `10:00:00Z` and
 * `11:30:00@Europe/Paris`: "only sometimes comparable" (10.3.2.3.4).
 */
export const orderOfTimes = (a: Time, b: Time): Standing => {
  if (oneIsLocal(a, b)) return byClock(a.nanos - b.nanos);
  const [first, ...others] = differencesOfTimes(a, b).map(Math.sign);
  return others.every((sign) => sign === first) ? first : undefined;
};

/** `=` of two values that stand so: null where it cannot be told. */
export const isEqual = (standing: Standing): boolean | null => (standing === undefined ? null : standing === 0);
