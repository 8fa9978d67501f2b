import { issue } from "@motlan/kernel";
import { expect, test } from "vitest";
import { actWords } from "./act-issues.ts";
import { ageWords } from "./age.ts";
import { dateTimeText, moneyText } from "./format.ts";
import { issueWords } from "./issues.ts";
import { stateWords } from "./states.ts";

test("a known issue is told with what to do about it, in both languages", () => {
  expect(issueWords(issue("identity-level-too-low"), actWords).vi).toContain("mức 2");
  expect(issueWords(issue("identity-level-too-low"), actWords).en).toContain("level 2");
});

test("what an act is answered with is worded where acts are, and what an open form is answered with everywhere", () => {
  expect(issueWords(issue("identity-level-too-low")).vi).toContain("identity-level-too-low");
  expect(issueWords(issue("dossier-already-sent"), actWords)).toBe(issueWords(issue("dossier-already-sent")));
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

test.each([
  ["2026-11-20T16:59:00.000Z", "hôm qua", "yesterday"],
  ["2026-11-20T17:01:00.000Z", "hôm nay", "today"],
  ["2026-11-22T00:00:00.000Z", "hôm nay", "today"],
  ["2026-11-10T05:00:00.000Z", "11 ngày trước", "11 days ago"],
  ["2026-08-21T05:00:00.000Z", "3 tháng trước", "3 months ago"],
  ["2026-09-22T05:00:00.000Z", "60 ngày trước", "60 days ago"],
  ["2026-09-21T05:00:00.000Z", "2 tháng trước", "2 months ago"],
  ["2024-11-22T05:00:00.000Z", "23 tháng trước", "23 months ago"],
  ["2024-11-21T05:00:00.000Z", "2 năm trước", "2 years ago"],
  ["2020-02-02T05:00:00.000Z", "6 năm trước", "6 years ago"],
])("what is of %s is on the 21st of November 2026 of %s", (at, vi, en) => {
  expect(ageWords(at, "2026-11-21")).toEqual({ vi, en });
});
