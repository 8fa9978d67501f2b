import * as fc from "fast-check";
import { expect, test } from "vitest";
import { amountInWords } from "./amount-in-words.ts";
import { readWords } from "./read-words.fixture.ts";

/** Of every size, with noughts in between, and behind the point. */
const wholes = fc.oneof(
  fc.stringMatching(/^[1-9][0-9]{0,17}$/u),
  fc.stringMatching(/^[1-9]0{0,8}[0-9]0{0,7}$/u),
  fc.constant("0"),
);
const fractions = fc.oneof(fc.constant(""), fc.stringMatching(/^\.0{0,4}[0-9]{0,12}[1-9]$/u));
const numbers = fc
  .tuple(fc.constantFrom("", "-"), wholes, fractions)
  .map((parts) => parts.join(""))
  .filter((text) => text !== "-0");

test("the words of a number, read again, are that number: different numbers have different words", () => {
  fc.assert(
    fc.property(numbers, (text) => {
      expect(readWords(amountInWords(text) ?? "")).toBe(text);
    }),
    { numRuns: 5000 },
  );
});

test("so are those of each from 0 to 99 999", () => {
  const words = Array.from({ length: 100_000 }, (_, number) => amountInWords(String(number)) ?? "");
  expect(words.findIndex((each, number) => readWords(each) !== String(number))).toBe(-1);
});
