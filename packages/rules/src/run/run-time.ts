import { addDays } from "../time/add-days.ts";
import { secondsPerDay } from "../time/clock.ts";
import { addDayTimes, DayTime, negateDayTime } from "../time/day-time.ts";
import { dateOfDay, dayNumber } from "../time/days.ts";
import type { TimeTree } from "../tree.ts";
import { held, type Inner, type Run, unsure } from "./inner.ts";
import { late } from "./late.ts";
import type { Sides } from "./run-compare.ts";
import { runDays } from "./run-days.ts";
import { dateSpan, fullDate, narrow, Span } from "./span.ts";

const plus = (a: Inner, b: DayTime): Inner | undefined => {
  if (a instanceof DayTime) return addDayTimes(a, b);
  return typeof a === "string" ? addDays(a, b) : undefined;
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

/** Of a partial date plus or minus months: its first and its last day moved, which keep their order. */
const monthsOfPartialDate =
  ({ op, shapes: [shape] }: TimeTree) =>
  (a: Inner, b: Inner): Inner | undefined => {
    const span = shape === "date" && b instanceof Object && fullDate(a) === undefined ? dateSpan(a) : undefined;
    if (span === undefined) return undefined;
    const [first, last] = [dateOfDay(span.from), dateOfDay(span.to)].map((day) =>
      late().arithmetic(op, day ?? null, b),
    );
    if (typeof first === "string" && typeof last === "string")
      return narrow(new Span(dayNumber(first), dayNumber(last)), "date");
    return typeof first === "string" || typeof last === "string" ? unsure : null;
  };

/** Arithmetic with dates, times and durations (DMN 1.5, tables 57 and 59). */
export const runTime = (tree: TimeTree, sides: Sides): Run => {
  const apply = isOfDays(tree) ? ofDays : late().arithmetic;
  const days = tree.shapes[1] === "months" ? monthsOfPartialDate(tree) : runDays(tree);
  return (env, locals) => {
    const a = sides.left(env, locals);
    const b = sides.right(env, locals);
    const partly = days?.(a, b);
    if (partly !== undefined) return partly;
    return apply(tree.op, a, b) ?? held(a, b);
  };
};
