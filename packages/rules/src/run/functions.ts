import { isPartialDate } from "@motlan/kernel";
import { dateInWords } from "../language/date-in-words.ts";
import type { FunctionName } from "../tree.ts";
import { dateOfDay } from "./days.ts";
import { type Inner, isInnerList, unsure } from "./inner.ts";
import { exactly } from "./run-arithmetic.ts";
import { dateSpan, Span } from "./span.ts";

export type Apply = (args: readonly Inner[]) => Inner;

const ofText =
  (apply: (text: string) => Inner): Apply =>
  ([text]) =>
    typeof text === "string" ? apply(text) : null;

const ofTexts =
  (apply: (a: string, b: string) => Inner): Apply =>
  ([a, b]) =>
    typeof a === "string" && typeof b === "string" ? apply(a, b) : null;

const isNumber = (value: Inner): value is number => typeof value === "number";

/** Of a list or of arguments; an empty list, or anything in it that is no number, gives null (DMN 1.5, 10.3.4). */
const ofNumbers =
  (apply: (numbers: readonly number[]) => number | null): Apply =>
  (args) => {
    const first = args[0] ?? null;
    const items = isInnerList(first) ? first : args;
    return items.length > 0 && items.every(isNumber) ? apply(items) : null;
  };

const sum = (numbers: readonly number[]): number | null => {
  let total: number | null = 0;
  for (const number of numbers) total = total === null || exactly(number) === null ? null : exactly(total + number);
  return total;
};

/** Known if every day that the date may be lies in one year. */
const yearOf: Apply = ([date]) => {
  if (date instanceof Span) {
    const [first, last] = [dateOfDay(date.from)?.slice(0, 4), dateOfDay(date.to)?.slice(0, 4)];
    return first !== undefined && first === last ? Number(first) : unsure;
  }
  return typeof date === "string" && isPartialDate(date) ? Number(date.slice(0, 4)) : null;
};

/** Whole years from a birth to a day (both `yyyy-mm-dd`): a year is full on its birthday. */
const yearsBetween = (born: string, day: string): number =>
  Number(day.slice(0, 4)) - Number(born.slice(0, 4)) - (day.slice(5) < born.slice(5) ? 1 : 0);

/** Known of a partial date if it is the same for every day that the date may be; null before birth. */
const age: Apply = ([born, today]) => {
  const span = dateSpan(born);
  if (span === undefined || typeof today !== "string") return null;
  const [first, last] = [dateOfDay(span.from), dateOfDay(span.to)];
  if (first === undefined || last === undefined) return null;
  const [eldest, youngest] = [yearsBetween(first, today), yearsBetween(last, today)];
  if (eldest !== youngest) return unsure;
  return eldest < 0 ? null : eldest;
};

const inWords: Apply = ([date]) => {
  if (date instanceof Span) return unsure;
  return typeof date === "string" && isPartialDate(date) ? dateInWords(date) : null;
};

/** Each function of the language. Arguments are neither open nor null: those never get here. */
export const functions: Readonly<Record<FunctionName, Apply>> = {
  age,
  concat: ofTexts((a, b) => a + b),
  contains: ofTexts((text, part) => text.includes(part)),
  count: ([list]) => (list !== undefined && isInnerList(list) ? list.length : null),
  "ends with": ofTexts((text, part) => text.endsWith(part)),
  "in words": inWords,
  "lower case": ofText((text) => text.toLowerCase()),
  max: ofNumbers((numbers) => numbers.reduce((a, b) => Math.max(a, b))),
  min: ofNumbers((numbers) => numbers.reduce((a, b) => Math.min(a, b))),
  not: ([value]) => (typeof value === "boolean" ? !value : null),
  "starts with": ofTexts((text, part) => text.startsWith(part)),
  "string length": ofText((text) => Array.from(text).length),
  sum: ofNumbers(sum),
  "upper case": ofText((text) => text.toUpperCase()),
  "year of": yearOf,
};
