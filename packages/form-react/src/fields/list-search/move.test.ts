import { expect, test } from "vitest";
import { move } from "./move.ts";

test.each([
  ["ArrowDown", -1, 3, 0],
  ["ArrowDown", 0, 3, 1],
  ["ArrowDown", 2, 3, 0],
  ["ArrowUp", -1, 3, 2],
  ["ArrowUp", 0, 3, 2],
  ["ArrowUp", 2, 3, 1],
  ["Home", 2, 3, 0],
  ["End", 0, 3, 2],
])("%s leads from %i of %i entries to %i", (key, active, count, to) => {
  expect(move(key, active, count)).toBe(to);
});

test.each([
  ["Home", -1, 3],
  ["End", -1, 3],
  ["a", 0, 3],
  ["ArrowDown", -1, 0],
])("%s leads nowhere from %i of %i entries: it is the text's", (key, active, count) => {
  expect(move(key, active, count)).toBeUndefined();
});
