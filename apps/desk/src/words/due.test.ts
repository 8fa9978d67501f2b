import { expect, test } from "vitest";
import { dueFrom, dueInFull } from "./due.ts";

// 17:00 in Viet Nam on Thursday 19 November 2026.
const due = "2026-11-19T10:00:00.000Z";

const cases = [
  ["2026-11-19T02:00:00.000Z", "today", "Hôm nay 17:00", "Today 17:00"],
  ["2026-11-19T10:00:00.000Z", "today", "Hôm nay 17:00", "Today 17:00"],
  ["2026-11-19T10:20:00.000Z", "overdue", "Quá hạn chưa đến 1 giờ", "Overdue by less than an hour"],
  ["2026-11-19T12:30:00.000Z", "overdue", "Quá hạn 2 giờ", "Overdue by 2 hours"],
  ["2026-11-20T01:00:00.000Z", "overdue", "Quá hạn 1 ngày", "Overdue by 1 day"],
  ["2026-11-22T01:00:00.000Z", "overdue", "Quá hạn 3 ngày", "Overdue by 3 days"],
  ["2026-11-18T03:00:00.000Z", "later", "Ngày mai 17:00", "Tomorrow 17:00"],
  ["2026-11-17T03:00:00.000Z", "later", "Còn 2 ngày", "2 days left"],
] as const;

test.each(cases)("a deadline at 17:00 on the 19th, seen at %s, is %s: %s", (now, tone, vi, en) => {
  expect(dueFrom(due, now)).toEqual({ tone, words: { vi, en } });
});

test("days are those of Viet Nam: at 00:30 there the deadline of the evening before is a day late", () => {
  expect(dueFrom("2026-11-19T16:00:00.000Z", "2026-11-19T17:30:00.000Z").words.vi).toBe("Quá hạn 1 ngày");
});

test("a deadline in full has day and hour", () => {
  expect(dueInFull(due).vi).toBe("Hạn 19/11/2026 17:00");
});
