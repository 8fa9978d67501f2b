import { issue } from "@motlan/kernel";
import { expect, test } from "vitest";
import { rangeOf } from "./range-of.ts";

const text = `ask:
  copies: { type: intger, when: copys > 9 }
  late: "not(lat)"
  long: >-
    copys > 9
`;

const underlined = (line: number, column: number, params: Readonly<Record<string, string | number>> = {}): string => {
  const { from, to } = rangeOf(text, issue("x", "", { line, column, ...params }));
  return text.slice(from, to);
};

test("a word is underlined to its end", () => {
  expect(underlined(2, 19)).toBe("intger");
  expect(underlined(3, 9)).toBe('"not(lat)"');
});

test("of a rule only the part that is wrong is underlined, in quotes or not", () => {
  expect(underlined(2, 33, { rule: "copys > 9", from: 0, to: 5 })).toBe("copys");
  expect(underlined(3, 9, { rule: "not(lat)", from: 4, to: 7 })).toBe("lat");
});

test("a rule that is folded over lines is underlined where it begins", () => {
  expect(underlined(4, 9, { rule: "copys > 9", from: 0, to: 5 })).toBe(">-");
});

test("a place behind the end of the text is its end", () => {
  expect(rangeOf(text, issue("x", "", { line: 99, column: 1 }))).toEqual({ from: text.length, to: text.length });
});

test("a problem without a place stands at the beginning", () => {
  expect(rangeOf(text, issue("x")).from).toBe(0);
});
