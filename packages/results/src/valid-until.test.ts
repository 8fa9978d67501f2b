import { expect, test } from "vitest";
import { validUntil } from "./valid-until.ts";

test.each([
  ["P6M", "2026-11-22T02:00:00.000Z", "2027-05-22"],
  ["P1Y", "2026-11-22T02:00:00.000Z", "2027-11-22"],
  ["P90D", "2026-11-22T02:00:00.000Z", "2027-02-20"],
  ["P1Y6M10D", "2026-01-01T02:00:00.000Z", "2027-07-11"],
])("for %s from %s is to %s", (period, issuedAt, last) => {
  expect(validUntil(issuedAt, period)).toBe(last);
});

test("a month that is shorter ends on its last day", () => {
  expect(validUntil("2026-08-31T02:00:00.000Z", "P6M")).toBe("2027-02-28");
  expect(validUntil("2028-02-29T02:00:00.000Z", "P1Y")).toBe("2029-02-28");
});

test("the time runs from the day in Viet Nam on which it was issued", () => {
  expect(validUntil("2026-11-22T18:00:00.000Z", "P6M")).toBe("2027-05-23");
});

test("what is issued without an end has none", () => {
  expect(validUntil("2026-11-22T02:00:00.000Z", undefined)).toBeNull();
});
