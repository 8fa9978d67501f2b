import { DateTime } from "../time/date-time.ts";
import { DayTime } from "../time/day-time.ts";
import { dateOfDay } from "../time/days.ts";
import {
  dateProperties,
  dateTimeProperties,
  dayTimeProperties,
  timeProperties,
  yearMonthProperties,
} from "../time/properties.ts";
import { Time } from "../time/time.ts";
import { YearMonth } from "../time/year-month.ts";
import { type Inner, Range, unsure } from "./inner.ts";
import { dateSpan, fullDate, Span } from "./span.ts";

const lookUp = <T>(properties: Readonly<Record<string, (value: T) => Inner>>, part: string, value: T): Inner =>
  Object.hasOwn(properties, part) ? (properties[part]?.(value) ?? null) : null;

/** Of a partial date, what is the same on its first and its last day, and so on all between: the year, or the month. */
const ofPartialDate = (value: Inner, part: string): Inner => {
  const span = dateSpan(value);
  const [first, last] = [dateOfDay(span?.from ?? 0), dateOfDay(span?.to ?? 0)];
  if (first === undefined || last === undefined) return null;
  const same = part === "year" ? first.slice(0, 4) === last.slice(0, 4) : first.slice(0, 7) === last.slice(0, 7);
  return (part === "year" || part === "month") && same ? lookUp(dateProperties, part, first) : unsure;
};

const ofRange = ({ from, to, open }: Range, part: string): Inner => {
  const parts: Readonly<Record<string, Inner>> = {
    start: from,
    end: to,
    "start included": !open[0],
    "end included": !open[1],
  };
  return parts[part] ?? null;
};

const exactly = (value: Inner, part: string): Inner => {
  const date = fullDate(value);
  if (date !== undefined) return lookUp(dateProperties, part, date);
  if (typeof value === "string") return ofPartialDate(value, part);
  if (value instanceof DateTime) return lookUp(dateTimeProperties, part, value);
  if (value instanceof Time) return lookUp(timeProperties, part, value);
  if (value instanceof DayTime) return lookUp(dayTimeProperties, part, value);
  if (value instanceof YearMonth) return lookUp(yearMonthProperties, part, value);
  return value instanceof Range ? ofRange(value, part) : null;
};

/** What a date, a time, a duration or a range is made of (DMN 1.5, tables 65 to 67). */
export const latePart = (value: Inner, part: string, isDate: boolean): Inner => {
  if (value instanceof Span) return isDate ? ofPartialDate(value, part) : unsure;
  return exactly(value, part);
};
