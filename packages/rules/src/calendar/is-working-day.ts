import type { WorkingCalendar } from "./working-calendar.ts";

/** By itself in a file: a form that asks for a working day needs no more of the calendar than this. */
export const isWorkingDay = ({ weekdays, holidays, workingDays }: WorkingCalendar, date: string): boolean =>
  workingDays.includes(date) || (weekdays.includes(new Date(date).getUTCDay() || 7) && !holidays.includes(date));
