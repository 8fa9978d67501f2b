import { isPartialDate } from "@motlan/kernel";
import { dateInWords } from "../../language/date-in-words.ts";
import { dateOfDay, numberIn } from "../../time/days.ts";
import { Between, type Inner, unsure } from "../inner.ts";
import { dateSpan, fullDate, Span } from "../span.ts";
import { type Apply, strict, strictTwo } from "./define.ts";

/** Known if every day that the date may be lies in one year. */
const yearOf: Apply = ([date]) => {
  if (date instanceof Span) {
    const [first, last] = [dateOfDay(date.from)?.slice(0, 4), dateOfDay(date.to)?.slice(0, 4)];
    return first !== undefined && first === last ? Number(first) : unsure;
  }
  return typeof date === "string" && isPartialDate(date) ? Number(date.slice(0, 4)) : null;
};

const monthAndDay = (date: string): number => numberIn(date, 5, 7) * 100 + numberIn(date, 8, 10);

/** Whole years from a birth to a day (both `yyyy-mm-dd`): a year is full on its birthday. */
const yearsBetween = (born: string, day: string): number =>
  numberIn(day, 0, 4) - numberIn(born, 0, 4) - (monthAndDay(day) < monthAndDay(born) ? 1 : 0);

/** Of partial dates the least and the most years that they may be apart. */
const possibleYears = (born: Inner, on: Inner): Between | null => {
  const [birth, day] = [dateSpan(born), dateSpan(on)];
  if (birth === undefined || day === undefined) return null;
  const [first, last] = [dateOfDay(birth.from), dateOfDay(birth.to)];
  const [early, late] = [dateOfDay(day.from), dateOfDay(day.to)];
  if (first === undefined || last === undefined || early === undefined || late === undefined) return null;
  return new Between(yearsBetween(last, early), yearsBetween(first, late));
};

/** Before birth nobody has an age: null, or open where nobody knows whether it is. */
const ageBetween = (years: Between | null): Inner => {
  if (years === null || years.to < 0) return null;
  if (years.from < 0) return unsure;
  return years.from === years.to ? years.from : years;
};

/** Known of a partial date if it is the same for every day that it may be; else it lies between two. */
const age = (born: Inner, on: Inner): Inner => {
  const [birth, day] = [fullDate(born), fullDate(on)];
  if (birth === undefined || day === undefined) return ageBetween(possibleYears(born, on));
  const years = yearsBetween(birth, day);
  return years < 0 ? null : years;
};

const inWords: Apply = ([date]) => {
  if (date instanceof Span) return unsure;
  return typeof date === "string" && isPartialDate(date) ? dateInWords(date) : null;
};

/** Extensions that know what to make of a date of which only the year or the month is known. */
export const dayFunctions = {
  age: strictTwo(age),
  "in words": strict(inWords),
  "year of": strict(yearOf),
} as const;
