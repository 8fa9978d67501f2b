import { textOfMonth, two } from "./clock.ts";

const daysBeforeMonth = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334] as const;

const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

const daysBeforeYear = (year: number): number => {
  const past = year - 1;
  return past * 365 + Math.floor(past / 4) - Math.floor(past / 100) + Math.floor(past / 400);
};

/**
 * The number of a calendar day (`yyyy-mm-dd`, proleptic Gregorian): 1 for 0001-01-01. Not by `Date`, which takes
 * the years 0 to 99 for 1900 to 1999.
 */
export const dayNumber = (date: string): number => {
  const year = Number(date.slice(0, 4));
  const month = Number(date.slice(5, 7));
  const leap = month > 2 && isLeap(year) ? 1 : 0;
  return daysBeforeYear(year) + (daysBeforeMonth[month - 1] ?? 0) + leap + Number(date.slice(8, 10));
};

const lastDay = dayNumber("9999-12-31");

/** Years are of 365.2425 days on average: that is the year meant, or one beside it. */
const yearOf = (day: number): number => {
  const guess = Math.floor(day / 365.2425) + 1;
  if (daysBeforeYear(guess) >= day) return guess - 1;
  return daysBeforeYear(guess + 1) < day ? guess + 1 : guess;
};

const zero = "0".charCodeAt(0);

/** The number that the digits from one place to another write; NaN where there is anything else. */
export const numberIn = (text: string, from: number, to: number): number => {
  let number = 0;
  for (let at = from; at < to; at += 1) {
    const digit = text.charCodeAt(at) - zero;
    if (!(digit >= 0 && digit <= 9)) return Number.NaN;
    number = number * 10 + digit;
  }
  return number;
};

const daysIn = (month: number, year: number): number => {
  if (month === 2) return isLeap(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
};

/** Whether a text is a calendar day. Rules ask that of every date that they read, so it is told from the digits. */
export const isDay = (text: string): boolean => {
  if (text.length !== 10 || text[4] !== "-" || text[7] !== "-") return false;
  const year = numberIn(text, 0, 4);
  const month = numberIn(text, 5, 7);
  const day = numberIn(text, 8, 10);
  return year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= daysIn(month, year);
};

/** The day of a number, or undefined outside the years 1 to 9999, which `yyyy-mm-dd` cannot write. */
export const dateOfDay = (day: number): string | undefined => {
  if (!Number.isInteger(day) || day < 1 || day > lastDay) return undefined;
  const year = yearOf(day);
  const inYear = day - daysBeforeYear(year);
  const leap = isLeap(year) ? 1 : 0;
  const month = daysBeforeMonth.findLastIndex((before, index) => before + (index > 1 ? leap : 0) < inYear);
  const before = (daysBeforeMonth[month] ?? 0) + (month > 1 ? leap : 0);
  return `${textOfMonth(year, month + 1)}-${two(inYear - before)}`;
};
