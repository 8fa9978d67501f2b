import type { WorkingCalendar } from "@motlan/rules/calendar";
import type { Step } from "../../procedure.ts";
import type { Check } from "../check.ts";
import { clocksOf } from "../dates/deadlines.ts";

/** The steps are given more time than there is until the dossier is due: keeping to all of them, one would be late. */
export const deadlineShorterThanSteps = {
  code: "deadline-shorter-than-steps",
  level: "warning",
  find: ({ procedure, catalogue: { calendar } }) =>
    clocksOf(procedure).flatMap(({ deadline: { workingDays }, steps, at, name }) => {
      if (workingDays === undefined) return [];
      const there = workingDays * minutesADay(calendar);
      const given = steps.reduce((sum, step) => sum + minutesOf(step), 0);
      return given > there ? [{ at, params: { name, found: hours(given), expected: hours(there) } }] : [];
    }),
} as const satisfies Check;

/** While the clock is stopped a step takes nothing of the time there is; one for some cases alone is not counted. */
const minutesOf = ({ withinMinutes = 0, clockStopped, when }: Step): number =>
  clockStopped || when ? 0 : withinMinutes;

const minutesADay = ({ hours: spans }: WorkingCalendar): number =>
  spans.reduce((sum, [from, to]) => sum + minutesIn(to) - minutesIn(from), 0);

const minutesIn = (time: string): number => {
  const [hour = 0, minute = 0] = time.split(":").map(Number);
  return hour * 60 + minute;
};

const hours = (minutes: number): string => `${Math.round((minutes / 60) * 10) / 10} h`;
