import { secondsPerDay } from "./clock.ts";
import type { DayTime } from "./day-time.ts";
import { dateOfDay, dayNumber } from "./days.ts";

/**
 * A date plus a duration of days and time (DMN 1.5, table 57): a date again, that of the moment so long after its
 * midnight; so an hour added changes nothing, an hour subtracted goes to the day before. Null outside the years 1 to
 * 9999.
 */
export const addDays = (date: string, { seconds }: DayTime): string | null =>
  dateOfDay(dayNumber(date) + Math.floor(seconds / secondsPerDay)) ?? null;
