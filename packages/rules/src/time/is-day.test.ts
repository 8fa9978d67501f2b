import { isDate } from "@motlan/kernel";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { isDay } from "./days.ts";

const part = (max: number, length: number): fc.Arbitrary<string> =>
  fc.oneof(
    fc.nat({ max }).map((number) => String(number).padStart(length, "0")),
    fc.constantFrom("", "1", " 1", "1a", "-1", "+1", "1.", "٠١"),
  );

const nearlyDate = fc
  .tuple(part(9999, 4), part(13, 2), part(32, 2), fc.constantFrom("-", "/", ""), fc.constantFrom("", " ", "Z"))
  .map(([year, month, day, between, after]) => `${year}${between}${month}-${day}${after}`);

test("a calendar day is what the kernel takes for a full date", () => {
  fc.assert(
    fc.property(nearlyDate, (text) => {
      expect(isDay(text)).toBe(isDate(text));
    }),
    { numRuns: 5000 },
  );
});

test("February has 29 days in leap years only", () => {
  expect(["2024-02-29", "2000-02-29", "2023-02-29", "1900-02-29"].map(isDay)).toEqual([true, true, false, false]);
});
