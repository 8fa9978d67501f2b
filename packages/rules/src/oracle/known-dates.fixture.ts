import type { Value } from "../value.ts";
import type { Difference } from "./differences.fixture.ts";
import { atoms, equalities, first, hasDuration, isAny, isText, type KnownDifference, textOf } from "./known.fixture.ts";

/** More than half a year. */
const isLong = (value: Value): boolean =>
  isText(value) && (/^-?P\d+Y|^-?P(?:[6-9]|1\d)M/u.test(value) || Number(/^-?P(\d+)D/u.exec(value)?.[1] ?? 0) > 179);

const hasFraction = (value: Value): boolean =>
  (isText(value) && /\.\d+/u.test(value)) || (typeof value === "number" && !Number.isInteger(value));

/** What is not kept of seconds, and what is compared in months. */
const isOfSeconds = (difference: Difference): boolean => {
  if (isAny(difference, ["part", "time"])) return atoms(difference).some(hasFraction);
  if (!isAny(difference, [...equalities, "filter"])) return false;
  if (atoms(difference).filter(isLong).length > 1) return true;
  return hasDuration(difference) && atoms(difference).some(hasFraction);
};

const lexical: Readonly<Record<string, RegExp>> = {
  date: /^\d{4}-\d{2}-\d{2}$/u,
  time: /^(?!24)\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2}|@.+)?$/u,
  "date and time": /^\d{4}-\d{2}-\d{2}(?:T(?!24)\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2}|@.+)?)?$/u,
};

const isOutside = (value: Value, index: number): boolean => {
  if (typeof value === "number") return !Number.isInteger(value) || (index === 0 && (value < 1 || value > 9999));
  return value === "PT15H";
};

/** A text that is no literal of its kind, or parts of which one is outside of its range; or midnight as 24:00:00. */
const isNoLiteral = (difference: Difference): boolean => {
  const form = lexical[difference.is];
  const text = first(difference, 0);
  if (form === undefined) return false;
  if (difference.ours !== null) return isText(text) && /(?:^|T)24:00:00/u.test(text);
  if (isText(text) && difference.operands.length === 1) return !form.test(text);
  return difference.operands.some(([value], index) => isOutside(value ?? null, index));
};

const dayOfMonth = (difference: Difference, index: number): string => textOf(first(difference, index)).slice(8, 10);

/** The size of a duration in months. */
const monthsOf = (text: string): number =>
  Number(/(\d+)Y/u.exec(text)?.[1] ?? 0) * 12 + Number(/(\d+)M/u.exec(text)?.[1] ?? 0);

/** The months that are meant and the days that are over, which may have made another month. */
const isWithDays = (difference: Difference): boolean => {
  const more = monthsOf(textOf(difference.theirs)) - monthsOf(textOf(difference.ours));
  return dayOfMonth(difference, 0) !== dayOfMonth(difference, 1) && (more === 0 || more === 1);
};

export const knownDates: readonly KnownDifference[] = [
  {
    name: "fractions of a second and long durations",
    why: "Seconds have fractions, in a property, in time(hour, minute, second) and where durations are compared; days are not compared in months (10.3.2.3.4 and .7, table 53 of 10.3.2.15, 10.3.4.1). feelin drops the fraction, and compares durations of more than half a year in whole months.",
    differs: isOfSeconds,
  },
  {
    name: "days in years and months",
    why: "years and months duration gives whole months (10.3.4.1). feelin leaves the days that are over in it, or makes a month of them.",
    differs: (difference) => isAny(difference, ["years and months duration"]) && isWithDays(difference),
  },
  {
    name: "texts and parts of dates and times",
    why: "date, time and date and time take the literals of XML Schema, and parts in their range: whole days, an offset of at most 14 hours, midnight also as 24:00:00 (10.3.4.1, 10.3.2.3.4 to .6). feelin takes what Temporal takes: 20240229, 08:30, a date out of a date and time, half a day.",
    differs: isNoLiteral,
  },
  {
    name: "years beyond four digits",
    why: "A year may have nine digits in the standard (10.3.2.3.5). Ours have four, as those of all registers: beyond 1 to 9999 there is no value, and null is given. feelin counts on.",
    differs: ({ ours, theirs }) => ours === null && /^(?:[+-]\d{6}|0000)-/u.test(textOf(theirs)),
  },
];
