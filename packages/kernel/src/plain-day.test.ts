import * as fc from "fast-check";
import { expect, test } from "vitest";
import { isPlainDay } from "./plain-day.ts";

const pattern = /^[12]\d{3}-(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])$/u;

const digits = (most: number, width: number) => fc.nat({ max: most }).map((n) => String(n).padStart(width, "0"));

const nearly = fc
  .tuple(digits(9999, 4), fc.constantFrom("-", "/", ""), digits(19, 2), fc.constantFrom("-", " "), digits(39, 2))
  .map((parts) => parts.join(""));

test("a day that every month has is told from all that only looks like one", () => {
  fc.assert(
    fc.property(fc.oneof(nearly, fc.string({ maxLength: 12 })), (text) => {
      expect(isPlainDay(text)).toBe(pattern.test(text));
    }),
    { seed: 20261129, numRuns: 5_000 },
  );
});

test.each(["2026-11-28", "1000-01-01", "2999-12-28"])("%s is one", (text) => expect(isPlainDay(text)).toBe(true));

test.each([
  "2026-11-29",
  "2026-00-10",
  "2026-13-10",
  "2026-11-00",
  "0999-01-01",
  "3000-01-01",
  "2026-1a-10",
  "2026-11-28 ",
])("%s is none", (text) => expect(isPlainDay(text)).toBe(false));
