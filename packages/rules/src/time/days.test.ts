import { expect, test } from "vitest";
import { dateOfDay, dayNumber } from "./days.ts";

const years = Array.from({ length: 9999 }, (_, index) => String(index + 1).padStart(4, "0"));

test("the first and the last day of every year are told from their numbers", () => {
  const days = years.flatMap((year) => [`${year}-01-01`, `${year}-02-28`, `${year}-03-01`, `${year}-12-31`]);
  expect(days.filter((day) => dateOfDay(dayNumber(day)) !== day)).toEqual([]);
});

test("days are numbered one by one", () => {
  const first = years.map((year) => dayNumber(`${year}-01-01`));
  const last = years.map((year) => dayNumber(`${year}-12-31`));
  expect(first[0]).toBe(1);
  expect(first.slice(1)).toEqual(last.slice(0, -1).map((day) => day + 1));
});

test.each([0, -1, 1.5, dayNumber("9999-12-31") + 1])("%d is the number of no day", (day) => {
  expect(dateOfDay(day)).toBeUndefined();
});
