import { type Instant, localDate, localTime } from "@motlan/kernel";
import type { DeadlineRule } from "@motlan/procedure";
import {
  addWorkingDays,
  addWorkingMinutes,
  endOfWorkingDay,
  isWorkingDay,
  nextWorkingDay,
  type WorkingCalendar,
  workingMinutesBetween,
} from "@motlan/rules/calendar";

/**
 * When a dossier received at an instant is due: the end of a working day.
 * What comes outside working days counts as received on the next one (Civil Code 91/2015/QH13, Articles 147 and 148);
 * a same-day procedure received from `sameDayBefore` on is due `workingDays` later.
 */
export const dueFor = (rule: DeadlineRule, calendar: WorkingCalendar, received: Instant): Instant => {
  const date = localDate(received);
  const working = isWorkingDay(calendar, date);
  const from = working ? date : nextWorkingDay(calendar, date);
  const early = !working || (rule.sameDayBefore !== undefined && localTime(received) < rule.sameDayBefore);
  const sameDay = rule.sameDayBefore !== undefined && early;
  return endOfWorkingDay(calendar, sameDay ? from : addWorkingDays(calendar, from, rule.workingDays));
};

/** The deadline after the clock stood still from one instant to another: what was left of working time is still left. */
export const dueAfterPause = (
  calendar: WorkingCalendar,
  due: Instant,
  pause: { readonly from: Instant; readonly to: Instant },
): Instant =>
  pause.from >= due ? due : addWorkingMinutes(calendar, pause.to, workingMinutesBetween(calendar, pause.from, due));

/** The deadline moved by whole working days, at the end of the day it falls on. */
export const dueExtended = (calendar: WorkingCalendar, due: Instant, workingDays: number): Instant =>
  endOfWorkingDay(calendar, addWorkingDays(calendar, localDate(due), workingDays));
