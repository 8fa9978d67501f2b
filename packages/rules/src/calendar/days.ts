import { addDays } from "@motlan/kernel";
import { isWorkingDay } from "./is-working-day.ts";
import type { WorkingCalendar } from "./working-calendar.ts";

/** Nobody closes for a year; a calendar that does has no working day at all, which its reader should have refused. */
const longestClosure = 366;

/** The first working day on or after a date. */
export const workingDayFrom = (calendar: WorkingCalendar, date: string): string => {
  let day = date;
  for (let tried = 0; tried < longestClosure; tried += 1) {
    if (isWorkingDay(calendar, day)) return day;
    day = addDays(day, 1);
  }
  throw new Error("a calendar without working days");
};

/** The first working day strictly after a date. */
export const nextWorkingDay = (calendar: WorkingCalendar, date: string): string =>
  workingDayFrom(calendar, addDays(date, 1));

/**
 * The n-th working day after a date: the day itself is not counted (Civil Code 91/2015/QH13, art. 147.2). With n = 0
 * the date itself, or where it is no working day the next one, so that a deadline never falls on a day off.
 */
export const addWorkingDays = (calendar: WorkingCalendar, date: string, n: number): string => {
  if (!Number.isInteger(n) || n < 0) throw new RangeError("working days are counted forward in whole days");
  let day = n === 0 ? workingDayFrom(calendar, date) : date;
  for (let left = n; left > 0; left -= 1) day = nextWorkingDay(calendar, day);
  return day;
};
