import { expect, test } from "vitest";
import { standing } from "./standing.ts";

const revocation = {
  at: "2026-12-01T00:00:00.000Z",
  by: { name: "Hà", title: "Chủ tịch", authority: "00166" },
  reasonCode: "other",
  reason: "Cấp nhầm",
  law: "Luật Hộ tịch",
};

test.each([
  ["without an end it is in force for good", null, "2126-01-01T00:00:00.000Z", "in-force"],
  ["on its last day it is in force until midnight in Viet Nam", "2027-05-22", "2027-05-22T16:59:59.000Z", "in-force"],
  ["on the day after it has expired", "2027-05-22", "2027-05-22T17:00:00.000Z", "expired"],
] as const)("%s", (_, validUntil, now, expected) => {
  expect(standing({ validUntil, revocation: null }, now)).toBe(expected);
});

test("what was revoked is revoked, whether or not it would have expired", () => {
  expect(standing({ validUntil: null, revocation }, "2026-12-02T00:00:00.000Z")).toBe("revoked");
  expect(standing({ validUntil: "2026-11-30", revocation }, "2026-12-02T00:00:00.000Z")).toBe("revoked");
});
