import type { Big } from "big.js";
import { nanosPerSecond } from "./clock.ts";
import { type DayTime, dayTime } from "./day-time.ts";
import { fractionOf } from "./fraction.ts";
import { type YearMonth, yearMonth } from "./year-month.ts";

/** What two durations make when divided: the number, or where it is no integer the two sides for the caller to divide. */
export type Ratio = number | readonly [above: bigint, below: bigint];

const billion = BigInt(nanosPerSecond);

const nanosOf = ({ seconds, nanos }: DayTime): bigint => BigInt(seconds) * billion + BigInt(nanos);

const dayTimeOfNanos = (nanos: bigint): DayTime | null => dayTime(Number(nanos / billion), Number(nanos % billion));

/**
 * A duration times a number (DMN 1.5, table 59). What is left below a nanosecond is dropped towards zero, as it is
 * below a month. Null where the duration would be too long.
 */
export const multiplyDayTime = (duration: DayTime, by: number | Big): DayTime | null => {
  if (typeof by === "number" && Number.isSafeInteger(by) && duration.nanos === 0) {
    return dayTime(duration.seconds * by, 0);
  }
  const factor = fractionOf(by);
  return factor === undefined ? null : dayTimeOfNanos((nanosOf(duration) * factor[0]) / factor[1]);
};

/** A duration divided by a number; null for 0. */
export const divideDayTime = (duration: DayTime, by: number | Big): DayTime | null => {
  const divisor = fractionOf(by);
  if (divisor === undefined || divisor[0] === 0n) return null;
  return dayTimeOfNanos((nanosOf(duration) * divisor[1]) / divisor[0]);
};

/** A duration times a number; part of a month is dropped towards zero, since a duration holds none. */
export const multiplyYearMonth = ({ months }: YearMonth, by: number | Big): YearMonth | null => {
  const factor = fractionOf(by);
  return factor === undefined ? null : yearMonth(Number((BigInt(months) * factor[0]) / factor[1]));
};

/** A duration divided by a number; null for 0. */
export const divideYearMonth = ({ months }: YearMonth, by: number | Big): YearMonth | null => {
  const divisor = fractionOf(by);
  if (divisor === undefined || divisor[0] === 0n) return null;
  return yearMonth(Number((BigInt(months) * divisor[1]) / divisor[0]));
};

const ratio = (a: bigint, b: bigint): Ratio | null => {
  if (b === 0n) return null;
  const whole = a / b;
  return whole * b === a && Number.isSafeInteger(Number(whole)) ? Number(whole) : [a, b];
};

/** How often the second duration goes into the first; null where it is none. */
export const divideDayTimes = (a: DayTime, b: DayTime): Ratio | null => ratio(nanosOf(a), nanosOf(b));

export const divideYearMonths = (a: YearMonth, b: YearMonth): Ratio | null => ratio(BigInt(a.months), BigInt(b.months));
