import * as fc from "fast-check";
import { expect, test } from "vitest";
import {
  contains,
  endsWith,
  lowerCase,
  startsWith,
  stringJoin,
  stringLength,
  substring,
  substringAfter,
  substringBefore,
  upperCase,
} from "./strings.ts";

test.each([
  ["foobar", 3, undefined, "obar"],
  ["foobar", 3, 3, "oba"],
  ["foobar", -2, 1, "a"],
  ["\u{1F40E}ab", 2, undefined, "ab"],
  ["foobar", 6, undefined, "r"],
  ["foobar", 1, 6, "foobar"],
  ["foobar", -6, 6, "foobar"],
  ["foobar", -1, undefined, "r"],
  ["foobar", 3, 3.8, "oba"],
  ["foobar", 5, 99, "ar"],
  ["foobar", 2, 0, ""],
  ["foo\u{1F40E}bar\u{1F600}", 4, 1, "\u{1F40E}"],
  ["foo\u{1F40E}bar\u{1F600}", 8, undefined, "\u{1F600}"],
])("substring(%j, %d, %s) is %j", (text, start, length, expected) => {
  expect(substring(text, start, length)).toBe(expected);
});

test.each([
  ["foobar", 0, undefined],
  ["foobar", 1.5, undefined],
  ["foobar", Number.NaN, undefined],
  ["foobar", 7, undefined],
  ["foobar", -7, 2],
  ["", 1, undefined],
  ["foobar", 1, -1],
  ["foobar", 1, Number.NaN],
])("a position or a length that cannot be: substring(%j, %d, %s) is null", (text, start, length) => {
  expect(substring(text, start, length)).toBeNull();
});

test.each([
  ["foo", 3],
  ["", 0],
  ["\u{1F40E}ab", 3],
  ["\u{1F40E}\u{1F600}", 2],
  ["Nguyễn", 6],
])("%j has %i characters", (text, expected) => {
  expect(stringLength(text)).toBe(expected);
});

test("case goes by Unicode's full mapping", () => {
  expect(upperCase("aBc4")).toBe("ABC4");
  expect(lowerCase("aBc4")).toBe("abc4");
  expect(upperCase("Đặng Thị Hiền")).toBe("ĐẶNG THỊ HIỀN");
  expect(lowerCase("ĐẶNG THỊ HIỀN")).toBe("đặng thị hiền");
  expect(upperCase("Straße")).toBe("STRASSE");
});

test.each([
  ["foobar", "bar", "foo", ""],
  ["foobar", "xyz", "", ""],
  ["foobar", "ob", "fo", "ar"],
  ["foobar", "o", "f", "obar"],
  ["", "a", "", ""],
  ["abc", "", "", "abc"],
  ["", "", "", ""],
])("of %j, before and after %j stand %j and %j", (text, match, before, after) => {
  expect(substringBefore(text, match)).toBe(before);
  expect(substringAfter(text, match)).toBe(after);
});

test.each([
  ["foobar", "of", false, false, false],
  ["foobar", "ob", true, false, false],
  ["foobar", "fo", true, true, false],
  ["foobar", "r", true, false, true],
  ["foobar", "", true, true, true],
  ["", "", true, true, true],
  ["", "a", false, false, false],
])("%j contains, starts with, ends with %j: %s, %s, %s", (text, match, within, first, last) => {
  expect([contains(text, match), startsWith(text, match), endsWith(text, match)]).toEqual([within, first, last]);
});

test.each([
  [["a", "b", "c"], "_and_", "a_and_b_and_c"],
  [["a", "b", "c"], "", "abc"],
  [["a", "b", "c"], null, "abc"],
  [["a", "b", "c"], undefined, "abc"],
  [["a"], "X", "a"],
  [["a", null, "c"], "X", "aXc"],
  [[null, "a", null], "X", "a"],
  [["", ""], "X", "X"],
  [[], "X", ""],
  [[1, 2, 3], "X", null],
  [["a", 2], "X", null],
])("string join(%j, %j) is %j", (list, delimiter, expected) => {
  expect(stringJoin(list, delimiter)).toBe(expected);
});

const texts = fc.string({ unit: fc.constantFrom("a", "b", "é", "\u{1F40E}", "\u{1F600}"), maxLength: 12 });

test("substring counts in code points from either end", () => {
  fc.assert(
    fc.property(texts, fc.integer({ min: 1, max: 12 }), fc.nat(12), (text, start, length) => {
      const points = Array.from(text);
      fc.pre(start <= points.length);
      expect(substring(text, start, length)).toBe(points.slice(start - 1, start - 1 + length).join(""));
      expect(substring(text, -start, length)).toBe(points.slice(-start).slice(0, length).join(""));
    }),
    { numRuns: 500 },
  );
});

test("a text that contains another is what stands before it, it, and what stands after it", () => {
  fc.assert(
    fc.property(texts, texts, (text, match) => {
      const whole = substringBefore(text, match) + match + substringAfter(text, match);
      expect(contains(text, match)).toBe(whole === text);
    }),
    { numRuns: 500 },
  );
});
