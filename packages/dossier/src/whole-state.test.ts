import { expect, test } from "vitest";
import { wholeState } from "./whole-state.ts";

test("a bundle is as far as the slowest of its parts", () => {
  expect(wholeState([1, null, null])).toBe(1);
  expect(wholeState([4, null, null])).toBe(4);
  expect(wholeState([10, 9, 10])).toBe(9);
  expect(wholeState([10, 10, 10])).toBe(10);
});

test("once something is done it is in hand, though a part has only just been sent on", () => {
  expect(wholeState([2, null])).toBe(4);
  expect(wholeState([10, 1, 4])).toBe(4);
  expect(wholeState([10, 5, 9])).toBe(4);
});

test("a part that was refused holds nothing up, and where all were, so is the whole", () => {
  expect(wholeState([10, 8])).toBe(10);
  expect(wholeState([8, 4])).toBe(4);
  expect(wholeState([8, 3])).toBe(8);
  expect(wholeState([3])).toBe(3);
});
