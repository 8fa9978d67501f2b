import { dayRange } from "@motlan/kernel";
import { addDays } from "./add-days.ts";
import { nanosPerDay, nanosPerSecond, secondsPerDay, textOfMonth } from "./clock.ts";
import { type DateTime, dateTimeAt, fromStart, sinceStart } from "./date-time.ts";
import { addDayTimes, type DayTime } from "./day-time.ts";
import { dateOfDay, dayNumber } from "./days.ts";
import { Time } from "./time.ts";
import { YearMonth, yearMonth } from "./year-month.ts";

/**
 * The date some months on: on the same day of the month, or on its last where it is too short, as XML Schema has it
 * (1.1 part 2, E.3.3). Table 57 as printed would find no such day, and has a month 0 for December.
 */
const monthsOn = (date: string, { months }: YearMonth): string | null => {
  const count = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 + months;
  const year = Math.floor(count / 12);
  if (year < 1 || year > 9999) return null;
  const month = textOfMonth(year, count - year * 12 + 1);
  const [, last] = dayRange(month);
  const same = `${month}-${date.slice(8, 10)}`;
  return same < last ? same : last;
};

/** A date plus a duration (DMN 1.5, table 57). */
export const addToDate = (date: string, duration: DayTime | YearMonth): string | null =>
  duration instanceof YearMonth ? monthsOn(date, duration) : addDays(date, duration);

export const addYearMonths = (a: YearMonth, b: YearMonth): YearMonth | null => yearMonth(a.months + b.months);

/**
 * A date and time plus a duration (table 57): months move the date and keep the clock; days and time are counted in
 * seconds of UTC, so in a zone a day across a change of its clocks ends an hour earlier or later by the clock.
 */
export const addToDateTime = (value: DateTime, duration: DayTime | YearMonth): DateTime | null => {
  if (duration instanceof YearMonth) {
    const date = monthsOn(dateOfDay(value.day) ?? "", duration);
    return date === null ? null : dateTimeAt(dayNumber(date), value.nanos, value);
  }
  const sum = addDayTimes(sinceStart(value), duration);
  return sum === null ? null : fromStart(sum, value);
};

/** A time plus a duration: the clock goes round (10.3.2.3.4). */
export const addToTime = (time: Time, { seconds, nanos }: DayTime): Time => {
  const moved = time.nanos + (seconds % secondsPerDay) * nanosPerSecond + nanos;
  return new Time(moved - Math.floor(moved / nanosPerDay) * nanosPerDay, time);
};
