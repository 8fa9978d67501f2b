import * as fc from "fast-check";
import { expect, test } from "vitest";
import { literals, num, runs } from "./exact.fixture.ts";
import { numberFrom } from "./number-from.ts";
import { textOf } from "./text.ts";

// DMN 1.5, 10.3.4.1, and its conformance kit.
test.each([
  ["1 000,0", " ", ",", 1000],
  ["1,000.0", ",", ".", 1000],
  ["1.000.000,01", ".", ",", 1000000.01],
  ["1 000 000.01", " ", ".", 1000000.01],
  ["1000000.01", null, ".", 1000000.01],
  ["1,000,000", ",", null, 1000000],
  ["1,000,000.00", ",", null, 1000000],
  ["1.250.000", ".", null, 1250000],
  ["-12,5", null, ",", -12.5],
  ["1,5e3", null, ",", 1500],
])("number(%j, %j, %j) is %s", (from, grouping, decimal, result) => {
  expect(numberFrom(from, grouping, decimal)).toBe(result);
});

test.each([
  ["another grouping separator in the text", "1,000,000.01", " ", "."],
  ["a grouping separator that the standard does not know", "1:000", ":", "."],
  ["a grouping separator that is no text", "1,000", 123, "."],
  ["a decimal separator that the standard does not know", "1,000:5", ",", ":"],
  ["a space as the decimal separator", "1 5", null, " "],
  ["a decimal separator that is no text", "1,000.01", ",", 123],
  ["one separator for both", "1,000,000.00", ",", ","],
  ["a stop for both", "1.000.000", ".", "."],
  ["two decimal separators", "1,000,5", null, ","],
  ["a full stop where a comma separates the decimals", "-2.5", " ", ","],
  ["no digits", "", ",", "."],
  ["words", "foo,bar.001", ".", ","],
  ["null", null, ".", ","],
  ["a number", 123, ".", ","],
  ["blanks that group nothing", "1 2 3", null, null],
])("%s makes no number", (_, from, grouping, decimal) => {
  expect(numberFrom(from, grouping, decimal)).toBeNull();
});

test("a text alone is read as a literal, a number is itself", () => {
  expect([numberFrom("1234"), numberFrom("00123"), numberFrom("test"), numberFrom(11.11), numberFrom(null)]).toEqual([
    1234,
    123,
    null,
    11.11,
    null,
  ]);
  expect(numberFrom(num("1e-40"))).toStrictEqual(num("1e-40"));
});

test("what string() writes is read back, also with Vietnamese separators", () => {
  fc.assert(
    fc.property(literals, (literal) => {
      const text = textOf(num(literal));
      expect(numberFrom(text)).toStrictEqual(num(literal));
      const [whole = "", part] = text.split(".");
      const grouped = whole.replace(/\B(?=(?:\d{3})+$)/gu, ".");
      expect(numberFrom(part === undefined ? grouped : `${grouped},${part}`, ".", ",")).toStrictEqual(num(literal));
    }),
    runs,
  );
});
