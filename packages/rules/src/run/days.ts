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

const yearOf = (day: number): number => {
  const guess = Math.max(1, Math.floor(day / 365.2425));
  const year = daysBeforeYear(guess + 1) < day ? guess + 1 : guess;
  return daysBeforeYear(year) < day ? year : year - 1;
};

const pad = (value: number, width: number): string => String(value).padStart(width, "0");

/** The day of a number, or undefined outside the years 1 to 9999, which `yyyy-mm-dd` cannot write. */
export const dateOfDay = (day: number): string | undefined => {
  if (!Number.isInteger(day) || day < 1 || day > lastDay) return undefined;
  const year = yearOf(day);
  const inYear = day - daysBeforeYear(year);
  const leap = isLeap(year) ? 1 : 0;
  const month = daysBeforeMonth.findLastIndex((before, index) => before + (index > 1 ? leap : 0) < inYear);
  const before = (daysBeforeMonth[month] ?? 0) + (month > 1 ? leap : 0);
  return `${pad(year, 4)}-${pad(month + 1, 2)}-${pad(inYear - before, 2)}`;
};
