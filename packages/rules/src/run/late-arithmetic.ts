import { Big } from "big.js";
import { divide } from "../number/divide.ts";
import { isNum } from "../number/num.ts";
import { addToDate, addToDateTime, addToTime, addYearMonths } from "../time/add.ts";

import { DateTime } from "../time/date-time.ts";
import { addDayTimes, DayTime, negateDayTime } from "../time/day-time.ts";
import {
  divideDayTime,
  divideDayTimes,
  divideYearMonth,
  divideYearMonths,
  multiplyDayTime,
  multiplyYearMonth,
  type Ratio,
} from "../time/scale.ts";
import { subtractDates, subtractTimes } from "../time/subtract.ts";
import { Time } from "../time/time.ts";
import { negateYearMonth, YearMonth } from "../time/year-month.ts";
import type { TimeTree } from "../tree.ts";
import type { Inner } from "./inner.ts";

type Duration = DayTime | YearMonth;

const isDuration = (value: Inner): value is DayTime | YearMonth =>
  value instanceof DayTime || value instanceof YearMonth;

const negated = (duration: Duration): Duration =>
  duration instanceof DayTime ? negateDayTime(duration) : negateYearMonth(duration);

const plus = (value: Inner, duration: Duration): Inner | undefined => {
  if (typeof value === "string") return addToDate(value, duration);
  if (value instanceof DateTime) return addToDateTime(value, duration);
  if (duration instanceof YearMonth) return value instanceof YearMonth ? addYearMonths(value, duration) : undefined;
  if (value instanceof Time) return addToTime(value, duration);
  return value instanceof DayTime ? addDayTimes(value, duration) : undefined;
};

const minus = (a: Inner, b: Inner): Inner | undefined => {
  if (isDuration(b)) return plus(a, negated(b));
  if (typeof a === "string" && typeof b === "string") return subtractDates(a, b);
  if (a instanceof DateTime && b instanceof DateTime) return subtractDates(a, b);
  return a instanceof Time && b instanceof Time ? subtractTimes(a, b) : undefined;
};

const times = (a: Inner, b: Inner): Inner | undefined => {
  if (!isNum(b)) return undefined;
  if (a instanceof DayTime) return multiplyDayTime(a, b);
  return a instanceof YearMonth ? multiplyYearMonth(a, b) : undefined;
};

const quotient = (ratio: Ratio | null): Inner => {
  if (ratio === null || typeof ratio === "number") return ratio;
  return divide(new Big(String(ratio[0])), new Big(String(ratio[1])));
};

const by = (a: Inner, b: Inner): Inner | undefined => {
  if (a instanceof DayTime && b instanceof DayTime) return quotient(divideDayTimes(a, b));
  if (a instanceof YearMonth && b instanceof YearMonth) return quotient(divideYearMonths(a, b));
  if (!isNum(b)) return undefined;
  if (a instanceof DayTime) return divideDayTime(a, b);
  return a instanceof YearMonth ? divideYearMonth(a, b) : undefined;
};

const operations: Readonly<Record<TimeTree["op"], (a: Inner, b: Inner) => Inner | undefined>> = {
  "+": (a, b) => (isDuration(b) ? plus(a, b) : undefined),
  "-": minus,
  "*": times,
  "/": by,
};

/** Arithmetic with dates, times and durations of all kinds (DMN 1.5, tables 57 and 59). */
export const lateArithmetic = (op: TimeTree["op"], a: Inner, b: Inner): Inner | undefined => operations[op](a, b);
