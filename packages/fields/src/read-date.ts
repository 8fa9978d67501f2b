import { isPartialDate } from "@motlan/kernel";

const first = 1800;
const last = 2199;

/** Years that a paper can bear; outside them somebody's finger slipped. */
export const yearLimits = { min: first, max: last } as const;

export const inYearLimits = (date: string): boolean => {
  const year = Number(date.slice(0, 4));
  return year >= first && year <= last;
};

// Written in full digits, day first (02071950) or year first (19500702); at most one of the two is a date within limits.
const packed = (digits: string): string | null => {
  const dayFirst = `${digits.slice(4)}-${digits.slice(2, 4)}-${digits.slice(0, 2)}`;
  const yearFirst = `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6)}`;
  return [dayFirst, yearFirst].find((date) => isPartialDate(date) && inYearLimits(date)) ?? null;
};

/** The date people mean: `2/7/1950`, `02-07-1950`, `2.7.1950`, `7/1950`, `1950`, `1950-7-2`, `02071950`. */
export const readDate = (text: string): string | null => {
  const line = text.replace(/\s+/gu, "");
  if (/^\d{8}$/u.test(line)) return packed(line);
  const pieces = line.split(/[/.-]/u);
  const largestFirst = pieces[0]?.length === 4 ? pieces : pieces.toReversed();
  const date = largestFirst.map((digits) => digits.padStart(2, "0")).join("-");
  return isPartialDate(date) ? date : null;
};
