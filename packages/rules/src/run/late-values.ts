import { DateTime, parseDateTime, textOfDateTime } from "../time/date-time.ts";
import { orderOfDateTimes, orderOfTimes, orderOfYearMonths } from "../time/order.ts";
import { parseTime, Time, textOfTime } from "../time/time.ts";
import { parseYearMonth, textOfYearMonth, YearMonth } from "../time/year-month.ts";
import { counted } from "./counted.ts";
import type { LateKind, LateValues } from "./late.ts";
import { lateArithmetic } from "./late-arithmetic.ts";
import { latePart } from "./late-parts.ts";

const time: LateKind = {
  read: parseTime,
  is: (value) => value instanceof Time,
  standing: (a, b) => (a instanceof Time && b instanceof Time ? orderOfTimes(a, b) : null),
};

const dateTime: LateKind = {
  read: parseDateTime,
  is: (value) => value instanceof DateTime,
  standing: (a, b) => (a instanceof DateTime && b instanceof DateTime ? orderOfDateTimes(a, b) : null),
};

const months: LateKind = {
  read: parseYearMonth,
  is: (value) => value instanceof YearMonth,
  standing: (a, b) => (a instanceof YearMonth && b instanceof YearMonth ? orderOfYearMonths(a, b) : null),
};

const textOf = (value: object): string | undefined => {
  if (value instanceof Time) return textOfTime(value);
  if (value instanceof DateTime) return textOfDateTime(value);
  return value instanceof YearMonth ? textOfYearMonth(value) : undefined;
};

/** Times, dates with a time, durations in months, and what can be done with them. */
export const lateValues: LateValues = {
  kinds: { time, "date-time": dateTime, months },
  textOf,
  arithmetic: lateArithmetic,
  counted,
  partOf: latePart,
};
