/**
 * A date known to the year, the month or the day: `1950`, `1950-07`, `1950-07-02`.
 * A year alone is a legal date of birth (Circular 04/2020/TT-BTP prints "năm sinh").
 */
export type PartialDate = string;

const shape = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/u;

const daysIn = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** True for a calendar date of any of the three precisions. */
export const isPartialDate = (text: string): boolean => {
  const match = shape.exec(text);
  if (match === null) return false;
  const [year, month, day] = match.slice(1).map(Number);
  if (year === undefined || year < 1) return false;
  if (month === undefined || Number.isNaN(month)) return true;
  if (month < 1 || month > 12) return false;
  return day === undefined || Number.isNaN(day) || (day >= 1 && day <= daysIn(year, month));
};

export const isDate = (text: string): boolean => text.length === 10 && isPartialDate(text);

/** The first and the last day that the date may be. */
export const dayRange = (date: PartialDate): readonly [first: string, last: string] => {
  if (date.length === 10) return [date, date];
  if (date.length === 4) return [`${date}-01-01`, `${date}-12-31`];
  return [`${date}-01`, `${date}-${daysIn(Number(date.slice(0, 4)), Number(date.slice(5, 7)))}`];
};

/** As printed in Viet Nam: `02/07/1950`, `07/1950`, `1950`. */
export const printDate = (date: PartialDate): string => date.split("-").toReversed().join("/");
