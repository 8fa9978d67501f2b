import { addDayTimes, DayTime, negateDayTime } from "../time/day-time.ts";
import type { TimeTree } from "../tree.ts";
import { dateOfDay, dayNumber } from "./days.ts";
import { held, type Inner, type Run } from "./inner.ts";
import { late } from "./late.ts";
import type { Sides } from "./run-compare.ts";
import { runDays } from "./run-days.ts";

const secondsPerDay = 86_400;

/** A date is that of the moment so long after its midnight (DMN 1.5, table 57). */
const plus = (a: Inner, b: DayTime): Inner | undefined => {
  if (a instanceof DayTime) return addDayTimes(a, b);
  if (typeof a !== "string") return undefined;
  return dateOfDay(dayNumber(a) + Math.floor(b.seconds / secondsPerDay)) ?? null;
};

const between = (a: string, b: string): DayTime => new DayTime((dayNumber(a) - dayNumber(b)) * secondsPerDay, 0);

/** Of days: dates, and durations of days and time. */
const ofDays = (op: TimeTree["op"], a: Inner, b: Inner): Inner | undefined => {
  if (b instanceof DayTime) return plus(a, op === "+" ? b : negateDayTime(b));
  return op === "-" && typeof a === "string" && typeof b === "string" ? between(a, b) : undefined;
};

const isOfDays = ({ op, shapes }: Pick<TimeTree, "op" | "shapes">): boolean =>
  (op === "+" || op === "-") && shapes.every((shape) => shape === "date" || shape === "duration");

/** Whether this is the arithmetic that `late` has. */
export const isLateArithmetic = (tree: Pick<TimeTree, "op" | "shapes">): boolean => !isOfDays(tree);

/** Arithmetic with dates, times and durations (DMN 1.5, tables 57 and 59). */
export const runTime = (tree: TimeTree, sides: Sides): Run => {
  const apply = isOfDays(tree) ? ofDays : late().arithmetic;
  const days = runDays(tree);
  return (env, locals) => {
    const a = sides.left(env, locals);
    const b = sides.right(env, locals);
    const partly = days?.(a, b);
    if (partly !== undefined) return partly;
    return apply(tree.op, a, b) ?? held(a, b);
  };
};
