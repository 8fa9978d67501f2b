import { expect, test } from "vitest";
import { fieldType } from "./field-types.ts";
import { maskPersonalId } from "./personal-id/mask.ts";

test.each([
  ["partial-date", "2/7/1950", "1950-07-02"],
  ["partial-date", "02-07-1950", "1950-07-02"],
  ["partial-date", "2.7.1950", "1950-07-02"],
  ["partial-date", " 7/1950 ", "1950-07"],
  ["partial-date", "1950", "1950"],
  ["date", "02071950", "1950-07-02"],
  ["date", "20111012", "2011-10-12"],
  ["date", "31/02/2026", "31/02/2026"],
  ["date-time", "8h30 12/11/2026", "2026-11-12T08:30"],
  ["date-time", "12/11/2026 8:05", "2026-11-12T08:05"],
  ["date-time", "8 giờ 30 phút, ngày 12/11/2026", "2026-11-12T08:30"],
  ["date-time", "2026-11-12T01:30:00Z", "2026-11-12T08:30"],
  ["date-time", "2026-11-12T08:30", "2026-11-12T08:30"],
  ["personal-id", " 001.195 012-345 ", "001195012345"],
  ["phone", "+84 912 345 678", "0912345678"],
  ["phone", "84912345678", "0912345678"],
  ["phone", "(024) 3825-6255", "02438256255"],
  ["integer", "1.250.000", 1_250_000],
  ["integer", "-0", 0],
  ["yes-no", "CÓ", true],
  ["yes-no", "không", false],
  ["text", "Thôn\u0000 3 \u202Exa", "Thôn 3 xa"],
  ["text", "Hoà\u0301", "Hoà\u0301".normalize("NFC")],
  ["one-of", 2, "2"],
  ["open-one-of", { code: "", name: "Cil" }, { code: "99", name: "Cil" }],
  ["person-name", "nguyễn  thị ngọc lan", { family: "nguyễn", middle: "thị ngọc", given: "lan" }],
  ["person-name", { family: " Y ", middle: "", given: "Byă" }, { family: "Y", given: "Byă" }],
  ["address", { province: "", commune: "", detail: " " }, null],
  ["declaration", false, null],
])("%s: %j is kept as %j", (type, input, kept) => {
  expect(fieldType(type).normalise(input, {})).toEqual(kept);
});

test("another person's number shows only its ends", () => {
  expect(maskPersonalId("001195010123")).toBe("001•••••0123");
  expect(maskPersonalId("0011")).toBe("••••");
  // Of a number that is cut short too much would be left to see.
  expect(maskPersonalId("00119501012")).toBe("•".repeat(11));
});
