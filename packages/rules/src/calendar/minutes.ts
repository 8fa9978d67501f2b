import { addDays, type Instant, instantOf, localDate } from "@motlan/kernel";
import { nextWorkingDay, workingDayFrom } from "./days.ts";
import { isWorkingDay } from "./is-working-day.ts";
import { prepared, type Session, type WorkingCalendar } from "./working-calendar.ts";

const minute = 60_000;

/** The sessions of a date as instants in milliseconds; none on a day off. */
const sessionsOn = (calendar: WorkingCalendar, date: string): readonly Session[] => {
  if (!isWorkingDay(calendar, date)) return [];
  const midnight = Date.parse(instantOf(date, "00:00"));
  return prepared(calendar).sessions.map(({ from, to }) => ({
    from: midnight + from * minute,
    to: midnight + to * minute,
  }));
};

/** Working minutes of a full day. */
export const minutesPerDay = (calendar: WorkingCalendar): number =>
  prepared(calendar).sessions.reduce((sum, { from, to }) => sum + to - from, 0);

/** When work ends on a date, or on the next working day where the date is none. */
export const endOfWorkingDay = (calendar: WorkingCalendar, date: string): Instant => {
  const last = sessionsOn(calendar, workingDayFrom(calendar, date)).at(-1);
  if (last === undefined) throw new Error("a calendar without hours");
  return new Date(last.to).toISOString();
};

/** Where in the sessions of one day the milliseconds run out, or how many are left after them. */
const spend = (sessions: readonly Session[], start: number, amount: number): { at: number } | { left: number } => {
  let left = amount;
  for (const session of sessions) {
    const from = Math.max(start, session.from);
    if (from > session.to) continue;
    if (from + left <= session.to) return { at: from + left };
    left -= session.to - from;
  }
  return { left };
};

/**
 * The first instant of working time at which that many working minutes have passed since `instant`. What ends a
 * session exactly is due then, at 11:30, and not when the next one begins. Nought minutes from outside working time
 * give the next opening.
 */
export const addWorkingMinutes = (calendar: WorkingCalendar, instant: Instant, minutes: number): Instant => {
  if (!Number.isFinite(minutes) || minutes < 0) throw new RangeError("working minutes are counted forward");
  if (minutesPerDay(calendar) <= 0) throw new Error("a calendar without hours");
  const start = Date.parse(instant);
  let date = localDate(instant);
  let rest = spend(sessionsOn(calendar, date), start, minutes * minute);
  while ("left" in rest) {
    date = nextWorkingDay(calendar, date);
    rest = spend(sessionsOn(calendar, date), start, rest.left);
  }
  return new Date(rest.at).toISOString();
};

const overlap = (sessions: readonly Session[], from: number, to: number): number =>
  sessions.reduce((sum, session) => sum + Math.max(0, Math.min(to, session.to) - Math.max(from, session.from)), 0);

/** Whole working minutes from one instant to another; negative where the second is earlier. */
export const workingMinutesBetween = (calendar: WorkingCalendar, from: Instant, to: Instant): number => {
  const [start, end] = [Date.parse(from), Date.parse(to)];
  if (start > end) return 0 - workingMinutesBetween(calendar, to, from);
  let sum = 0;
  for (let date = localDate(from); date <= localDate(to); date = addDays(date, 1)) {
    sum += overlap(sessionsOn(calendar, date), start, end);
  }
  return Math.floor(sum / minute);
};
