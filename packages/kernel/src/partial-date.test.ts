import { expect, test } from "vitest";
import { dayRange, isDate, isPartialDate, printDate } from "./partial-date.ts";

const two = (n: number): string => String(n).padStart(2, "0");

/** Every day from 1896 to 2104, told off one by one by the length of its month, century years among them. */
const monthLengths = (year: number): readonly number[] => {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
};

const wrongly = (year: number): string[] =>
  Array.from({ length: 14 * 33 }, (_, n) => [Math.floor(n / 33), n % 33] as const).flatMap(([month, day]) => {
    const text = `${String(year).padStart(4, "0")}-${two(month)}-${two(day)}`;
    const there = day >= 1 && day <= (monthLengths(year)[month - 1] ?? 0);
    return isPartialDate(text) === there && isDate(text) === there ? [] : [text];
  });

test("a day is a date exactly where its month has it, in every year from 1896 to 2104 and in far ones", () => {
  const years = [...Array.from({ length: 209 }, (_, n) => 1896 + n), 1, 4, 99, 100, 400, 1600, 1700, 9999];
  expect(years.flatMap(wrongly)).toEqual([]);
});

test("a month and a year alone are dates of less precision, and no days", () => {
  expect(["1950", "1950-07", "0001"].filter(isPartialDate)).toHaveLength(3);
  expect(["1950", "1950-07"].filter(isDate)).toEqual([]);
});

test.each([
  "",
  "195",
  "19500",
  "0000",
  "1950-",
  "1950-7",
  "1950-00",
  "1950-13",
  "1950-07-2",
  "1950-07-02 ",
  "02/07/1950",
])("%j is no date", (text) => {
  expect(isPartialDate(text)).toBe(false);
});

test("what is not known to the day may be any day of its month or year", () => {
  expect(dayRange("1950")).toEqual(["1950-01-01", "1950-12-31"]);
  expect(dayRange("2024-02")).toEqual(["2024-02-01", "2024-02-29"]);
  expect(dayRange("1900-02")).toEqual(["1900-02-01", "1900-02-28"]);
  expect(dayRange("2026-11-23")).toEqual(["2026-11-23", "2026-11-23"]);
  for (let month = 1; month <= 12; month += 1)
    for (const day of dayRange(`2026-${two(month)}`)) expect(isDate(day)).toBe(true);
});

test("a date is printed as in Viet Nam, as far as it is known", () => {
  expect(["1950", "1950-07", "1950-07-02"].map(printDate)).toEqual(["1950", "07/1950", "02/07/1950"]);
});
