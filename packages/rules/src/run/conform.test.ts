import { expect, test } from "vitest";
import { conform } from "./conform.ts";

const numbers = { list: "number" } as const;
const lines = { list: { members: { name: "text", amount: "number" } } } as const;

test("a list that is as it should be is taken as it is, without a copy", () => {
  const list = [1, 2, null];
  expect(conform(numbers)(list)).toBe(list);
  const rows = [{ name: "a", amount: 1 }, null];
  expect(conform(lines)(rows)).toBe(rows);
});

test("in a list what has another form is read, and what is none of it is null", () => {
  expect(conform(numbers)(["2", 1, "x", {}, true])).toEqual([2, 1, null, null, null]);
  expect(conform({ list: "date" })(["2026-11-28", "1950", "abc", 7])).toEqual(["2026-11-28", "1950", null, null]);
  expect(conform(lines)([{ name: 1, amount: "2" }, 5])).toEqual([{ name: null, amount: 2 }, null]);
});

test("what is no list is null", () => {
  for (const value of [1, "x", true, {}]) expect(conform(numbers)(value)).toBeNull();
});
