import type { Json } from "@motlan/kernel";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Likeness } from "./field-type.ts";
import { fieldTypes } from "./field-types.ts";
import { likenessOf } from "./likeness.ts";

const name = (line: string): Json => line;
const address = (detail: string, more: object = {}): Json => ({
  country: "VNM",
  province: "01",
  commune: "00004",
  detail,
  ...more,
});

const cases: readonly (readonly [type: string, one: Json, other: Json, likeness: Likeness])[] = [
  ["person-name", name("Đặng Hòa"), { family: "ĐẶNG", given: "Hoà" }, "same"],
  ["person-name", { family: "Nguyễn Thị", given: "Mai" }, { family: "Nguyễn", middle: "Thị", given: "Mai" }, "same"],
  ["person-name", name("Nguyễn Thị Mai"), name("NGUYEN THI MAI"), "unmarked"],
  ["person-name", name("Nguyễn Thị Mai"), name("Thị Mai Nguyễn"), "turned"],
  ["person-name", name("Trần Văn An"), name("Trấn Văn An"), "different"],
  ["partial-date", "2/7/1950", "1950-07-02", "same"],
  ["partial-date", "1950", "1950-07-02", "within"],
  ["partial-date", "1950-07-02", "1950-07", "within"],
  ["partial-date", "1951", "1950-07-02", "different"],
  ["partial-date", "1950", "1951", "different"],
  ["date", "02/07/1950", "1950-07-02", "same"],
  ["address", address("Số 5, phố Đội Cấn"), address("số 5 phố  Đội Cấn."), "same"],
  ["address", address("Thôn Hoà Bình"), address("thôn Hòa Bình", { original: "xã cũ" }), "same"],
  ["address", address("Số 5"), address("Số 15"), "different"],
  ["address", address("Số 5"), address("Số 5", { commune: "00008" }), "different"],
  ["address", { original: "xã Cổ Loa" }, { original: "xã Dục Tú" }, "different"],
  ["address", address("Số 5"), { original: "Số 5" }, "different"],
  ["place", { facility: "Bệnh viện Phụ sản" }, { facility: "BỆNH VIỆN PHỤ SẢN" }, "same"],
  ["open-one-of", { code: "01", name: "Kinh" }, "01", "same"],
  ["open-one-of", { code: "99", name: "Xa Phó" }, { code: "99", name: "Phù Lá" }, "different"],
  ["text", "Số 5", "số 5", "different"],
];

test.each(cases)("in a field of %s, %j and %j are: %s", (type, one, other, likeness) => {
  expect(likenessOf({ type, params: {} }, one, other)).toBe(likeness);
  expect(likenessOf({ type, params: {} }, other, one)).toBe(likeness);
});

const json = fc.jsonValue().map((value): Json => JSON.parse(JSON.stringify(value)));

describe.each(Object.keys(fieldTypes))("in a field of %s", (type) => {
  test("anything is like itself, and as like another as that is like it, whatever is put there", () => {
    fc.assert(
      fc.property(json, json, (one, other) => {
        expect(likenessOf({ type, params: {} }, one, one)).toBe("same");
        expect(likenessOf({ type, params: {} }, one, other)).toBe(likenessOf({ type, params: {} }, other, one));
      }),
      { seed: 20261129, numRuns: 50 },
    );
  });
});
