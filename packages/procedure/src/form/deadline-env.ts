import { type Instant, localDate, localTime } from "@motlan/kernel";
import type { Env } from "@motlan/rules";
import { addWorkingMinutes, isWorkingDay, type WorkingCalendar } from "@motlan/rules/calendar";

/**
 * The world of a deadline: that of the form, the authority's calendar, and `received`. What comes on a day off counts as
 * received on the next working day (Civil Code 91/2015/QH13, Articles 147 and 148).
 */
export const deadlineEnv = (env: Env, calendar: WorkingCalendar, received: Instant): Env => {
  const moment = onClock(countedFrom(calendar, received));
  return { ...env, calendar, read: (path) => (path === "received" ? moment : env.read(path)) };
};

const countedFrom = (calendar: WorkingCalendar, received: Instant): Instant =>
  isWorkingDay(calendar, localDate(received)) ? received : addWorkingMinutes(calendar, received, 0);

/** As the clocks of Viet Nam show it, to the minute. */
const onClock = (instant: Instant): string => `${localDate(instant)}T${localTime(instant)}:00+07:00`;
