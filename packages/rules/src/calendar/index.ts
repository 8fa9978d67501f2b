export { addWorkingDays, nextWorkingDay } from "./days.ts";
export { isWorkingDay } from "./is-working-day.ts";
export { addWorkingMinutes, endOfWorkingDay, minutesPerDay, workingMinutesBetween } from "./minutes.ts";
export type { WorkingCalendar } from "./working-calendar.ts";
