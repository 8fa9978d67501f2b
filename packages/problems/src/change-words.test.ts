import { expect, test } from "vitest";
import { shownInChange } from "./change-words.ts";

test.each([
  ["a rule, as it is written", "copies > 9", "copies > 9"],
  ["words, in both languages", { vi: "Dùng để", en: "What for" }, "Dùng để · What for"],
  ["a list of names", ["place", "copies"], "place, copies"],
  ["nothing", null, "–"],
  ["what has a shape of its own", { workingDays: 3 }, '{"workingDays":3}'],
])("%s is shown so that people can read it", (_, value, shown) => expect(shownInChange(value)).toBe(shown));

test("of a long value the beginning is shown", () => {
  expect(shownInChange("x".repeat(200))).toBe(`${"x".repeat(90)}…`);
});
