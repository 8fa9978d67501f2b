import { type Instant, localDate } from "@motlan/kernel";
import { type DeadlineRule, deadlineEnv, ruleValue } from "@motlan/procedure";
import { type Env, type Pending, pending } from "@motlan/rules";
import {
  addWorkingDays,
  addWorkingMinutes,
  endOfWorkingDay,
  type WorkingCalendar,
  workingMinutesBetween,
} from "@motlan/rules/calendar";

/** Where a deadline is worked out: what was answered, the calendar, and when the dossier came. */
export interface Receipt {
  readonly env: Env;
  readonly calendar: WorkingCalendar;
  readonly received: Instant;
}

/**
 * When a dossier is due by the rule of its procedure: at the end of work on the day that the rule gives, and on a day off
 * on that of the next working day (Civil Code 91/2015/QH13, Article 148). Pending where it hangs on what is not answered;
 * null where the rule gives no day. Nothing is due before somebody could have worked on it.
 */
export const dueFor = ({ due }: DeadlineRule, { env, calendar, received }: Receipt): Instant | null | Pending => {
  const value = ruleValue(due, deadlineEnv(env, calendar, received));
  if (value === pending) return pending;
  if (typeof value !== "string" || !isDay.test(value)) return null;
  const [end, soonest] = [endOfWorkingDay(calendar, value), firstEnd(calendar, received)];
  return end < soonest ? soonest : end;
};

/** No deadline is a month or a year: of a day that is not known nothing is promised. */
const isDay = /^\d{4}-\d{2}-\d{2}$/u;

/** The end of the first working day with some of it left. */
const firstEnd = (calendar: WorkingCalendar, received: Instant): Instant =>
  endOfWorkingDay(calendar, localDate(addWorkingMinutes(calendar, received, 0)));

/** The deadline after the clock stood still from one instant to another: what was left of working time is still left. */
export const dueAfterPause = (
  calendar: WorkingCalendar,
  due: Instant,
  pause: { readonly from: Instant; readonly to: Instant },
): Instant =>
  pause.from >= due ? due : addWorkingMinutes(calendar, pause.to, workingMinutesBetween(calendar, pause.from, due));

/** When the clock runs again: when it is over, and at the latest after so many working days. */
export const pauseEnd = (
  calendar: WorkingCalendar,
  from: Instant,
  { at, atMost }: { readonly at: Instant; readonly atMost: number },
): Instant => {
  const latest = endOfWorkingDay(calendar, addWorkingDays(calendar, localDate(from), atMost));
  return at < latest ? at : latest;
};

/** The deadline moved by whole working days, at the end of the day it falls on. */
export const dueExtended = (calendar: WorkingCalendar, due: Instant, workingDays: number): Instant =>
  endOfWorkingDay(calendar, addWorkingDays(calendar, localDate(due), workingDays));
