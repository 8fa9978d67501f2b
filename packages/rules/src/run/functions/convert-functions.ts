import { isNum } from "../../number/num.ts";
import { numberFrom } from "../../number/number-from.ts";
import { textOf } from "../../number/text.ts";
import {
  dateOfDateTime,
  dateOfParts,
  dateOfText,
  dateTimeOf,
  dateTimeOfText,
  durationOfText,
  timeOfDateTime,
  timeOfParts,
  timeOfText,
} from "../../time/convert.ts";
import { DateTime } from "../../time/date-time.ts";
import { DayTime } from "../../time/day-time.ts";
import { Time } from "../../time/time.ts";
import type { Shape } from "../../type.ts";
import { type Inner, type InnerContext, isContext, isInnerList, Range, unsure } from "../inner.ts";
import { hasPartialDate } from "../partial.ts";
import { sameness } from "../sameness.ts";
import { settleOrUnsure } from "../settle.ts";
import { type Apply, lenient, lenientOn, strict, strictOn } from "./define.ts";

const writtenRange = ({ from, to, open }: Range): string =>
  `${open[0] ? "(" : "["}${written(from)}..${written(to)}${open[1] ? ")" : "]"}`;

const writtenContext = (context: InnerContext): string => {
  const entries = Object.entries(context).map(([key, member]) => `${key}: ${written(member)}`);
  return `{${entries.join(", ")}}`;
};

/** A text inside a list, a context or a range stands in quotes there. */
const written = (value: Inner): string => {
  if (isNum(value)) return textOf(value);
  if (isInnerList(value)) return `[${value.map(written).join(", ")}]`;
  if (value instanceof Range) return writtenRange(value);
  if (isContext(value)) return writtenContext(value);
  return JSON.stringify(settleOrUnsure(value));
};

/**
 * `string(from)`: as it is written outside; a function is written nowhere. How a date is written of which the day is not
 * known says nothing that holds for each day that it may be.
 */
const stringOf =
  (shape: Shape): Apply =>
  ([value = null]) => {
    if (isNum(value)) return textOf(value);
    if (hasPartialDate(value, shape)) return unsure;
    const settled = settleOrUnsure(value);
    if (settled === null || typeof settled === "symbol") return settled;
    return typeof settled === "string" ? settled : written(value);
  };

const dateFrom: Apply = ([first = null, month, day]) => {
  if (first instanceof DateTime) return dateOfDateTime(first);
  if (isNum(first) && isNum(month) && isNum(day)) return dateOfParts(first, month, day);
  return typeof first === "string" ? dateOfText(first) : null;
};

const timeFrom: Apply = ([first = null, minute, second, offset]) => {
  if (first instanceof DateTime) return timeOfDateTime(first);
  if (typeof first === "string") return timeOfText(first);
  if (!isNum(first) || !isNum(minute) || !isNum(second)) return null;
  return timeOfParts({ hour: first, minute, second, offset: offset instanceof DayTime ? offset : null });
};

const dateTimeFrom: Apply = ([first = null, time]) => {
  if (typeof first !== "string") return null;
  return time instanceof Time ? dateTimeOf(first, time) : dateTimeOfText(first);
};

/** Of a text that is not written out: typed as days and time, so years and months are none. */
const durationFrom: Apply = ([text]) => {
  const duration = typeof text === "string" ? durationOfText(text) : null;
  return duration instanceof DayTime ? duration : null;
};

/** DMN 1.5, 10.3.4.1 and `is` of 10.3.4.6. */
export const convertFunctions = {
  date: strict(dateFrom),
  "date and time": strict(dateTimeFrom),
  duration: strict(durationFrom),
  is: lenientOn((shape) => {
    const same = sameness(shape);
    return ([a = null, b = null]) => same(a, b);
  }),
  number: lenient(([from, grouping, decimal]) => numberFrom(from, grouping ?? null, decimal ?? null)),
  string: strictOn(stringOf),
  time: lenient(timeFrom),
} as const;
