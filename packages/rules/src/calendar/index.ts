export { addWorkingDays, isWorkingDay, nextWorkingDay } from "./days.ts";
export { addWorkingMinutes, endOfWorkingDay, minutesPerDay, workingMinutesBetween } from "./minutes.ts";
export type { WorkingCalendar } from "./working-calendar.ts";
