import type { DateTime } from "./date-time.ts";
import { dateOfDay, dayNumber } from "./days.ts";

/** A full date (`2026-11-28`) or a date and time, of which the functions below take the date that its own clock has. */
export type Dated = string | DateTime;

export const dateOf = (value: Dated): string => (typeof value === "string" ? value : (dateOfDay(value.day) ?? ""));

const dayOf = (value: Dated): number => (typeof value === "string" ? dayNumber(value) : value.day);

export const yearOf = (value: Dated): number => Number(dateOf(value).slice(0, 4));
export const monthOf = (value: Dated): number => Number(dateOf(value).slice(5, 7));
export const dayOfMonth = (value: Dated): number => Number(dateOf(value).slice(8, 10));

/** 1 for Monday to 7 for Sunday, as ISO 8601 has it; 0001-01-01 was a Monday. */
export const weekdayOf = (value: Dated): number => ((dayOf(value) - 1) % 7) + 1;

const weekdays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"] as const;
const months = "January February March April May June July August September October November December".split(" ");

/** `day of week` (DMN 1.5, 10.3.4.8): `Monday`. */
export const dayOfWeek = (value: Dated): string => weekdays[weekdayOf(value) - 1] ?? "";

/** `month of year`: `January`. */
export const monthOfYear = (value: Dated): string => months[monthOf(value) - 1] ?? "";

const dayInYear = (day: number): number => day - dayNumber(`${(dateOfDay(day) ?? "").slice(0, 4)}-01-01`) + 1;

/** `day of year`: 1 for the first of January. */
export const dayOfYear = (value: Dated): number => dayInYear(dayOf(value));

/** `week of year`: of ISO 8601, where the week of a year's first Thursday is its first. */
export const weekOfYear = (value: Dated): number => {
  const thursday = dayOf(value) - weekdayOf(value) + 4;
  return Math.ceil(dayInYear(thursday) / 7);
};
