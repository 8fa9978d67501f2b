import { issue } from "@motlan/kernel";
import { expect, test } from "vitest";
import { dateTimeText, moneyText } from "./format.ts";
import { issueWords } from "./issues.ts";
import { stateWords } from "./states.ts";

test("a known issue is told with what to do about it, in both languages", () => {
  expect(issueWords(issue("identity-level-too-low")).vi).toContain("mức 2");
  expect(issueWords(issue("identity-level-too-low")).en).toContain("level 2");
});

test("an issue that nobody has worded shows its code, so that it can be asked about", () => {
  expect(issueWords(issue("something-new")).vi).toContain("something-new");
});

test("appointments are told in the time of Viet Nam, day first", () => {
  expect(dateTimeText("2026-11-20T18:30:00.000Z")).toBe("21/11/2026 01:30");
});

test("money is written with the thousands of its language", () => {
  expect(moneyText(1_250_000, "vi")).toBe("1.250.000 đồng");
  expect(moneyText(8_000, "en")).toBe("8,000 dong");
});

test("the ten states of the national portal bear their official names", () => {
  const names = Array.from({ length: 10 }, (_, index) => stateWords(index + 1).title.vi);
  expect(names).toContain("Yêu cầu bổ sung giấy tờ");
  expect(new Set(names).size).toBe(10);
  expect(stateWords(null).title.vi).toContain("chưa nộp");
});
