import * as fc from "fast-check";
import { expect, test } from "vitest";
import { findOldUnits } from "./find-old-units.ts";
import { type OldUnit, resolveOldAddress } from "./old-units.ts";
import type { Commune, Units } from "./reference.ts";

const commune = (code: string, name: string): Commune => ({ code, province: "01", name });

const units: Units = {
  provinces: [{ code: "01", name: "Thành phố Hà Nội" }],
  communes: [
    { ...commune("00004", "Phường Ba Đình"), to: "2027-06-30", successors: ["00070"] },
    commune("00008", "Phường Ngọc Hà"),
    commune("00070", "Phường Hoàn Kiếm"),
    commune("00097", "Phường Hồng Hà"),
  ],
};

const old = (code: string, name: string, district: string, ...now: readonly string[]): OldUnit => ({
  code,
  name,
  district,
  province: "Thành phố Hà Nội",
  now,
});

const oldUnits: readonly OldUnit[] = [
  old("00001", "Phường Phúc Xá", "Quận Ba Đình", "00097"),
  old("00004", "Phường Trúc Bạch", "Quận Ba Đình", "00004"),
  old("00008", "Phường Liễu Giai", "Quận Ba Đình", "00008"),
  old("00040", "Phường Đồng Xuân", "Quận Hoàn Kiếm", "00004", "00070"),
  old("90001", "Xã Tân Hòa", "Huyện Một", "00008"),
  old("90002", "Xã Tân Hoa", "Huyện Một", "00097"),
  old("90003", "Xã Minh Khai", "Huyện Một", "00008"),
  old("90004", "Xã Minh Khai", "Huyện Hai", "00097"),
  { name: "Huyện Côn Đảo", district: "Huyện Côn Đảo", province: "Tỉnh Bà Rịa - Vũng Tàu", now: ["00070"] },
];

const known = { oldUnits, units };
const day = "2026-11-22";
const resolved = (asked: Parameters<typeof resolveOldAddress>[1], on = day) => {
  const found = resolveOldAddress(known, asked, on);
  if (found.kind === "one") return found.commune.name;
  return found.kind === "several" ? found.communes.map(({ name }) => name) : null;
};

test("an undivided old unit is the unit of today, by its names or by its old code, whatever that is today", () => {
  expect(resolved({ province: "Thành phố Hà Nội", district: "Quận Ba Đình", name: "Phường Phúc Xá" })).toBe(
    "Phường Hồng Hà",
  );
  // The digits 00004 and 00008 are other units today.
  expect(resolved({ code: "00008" })).toBe("Phường Ngọc Hà");
  expect(resolved({ name: "phuong phuc xa" })).toBe("Phường Hồng Hà");
  expect(resolved({ province: "Hà Nội", district: "Ba Đình", name: "Phúc Xá" })).toBe("Phường Hồng Hà");
});

test("a divided old unit is asked for and never guessed", () => {
  expect(resolved({ name: "Phường Đồng Xuân" })).toEqual(["Phường Ba Đình", "Phường Hoàn Kiếm"]);
});

test("where what it was divided into has become one again, that is the answer", () => {
  expect(resolved({ name: "Phường Đồng Xuân" }, "2027-07-01")).toBe("Phường Hoàn Kiếm");
  expect(resolved({ name: "Phường Trúc Bạch" }, "2027-07-01")).toBe("Phường Hoàn Kiếm");
});

test("a name that several bear is asked for until the district is said; marks tell apart where they can", () => {
  expect(resolved({ name: "Minh Khai" })).toEqual(["Phường Ngọc Hà", "Phường Hồng Hà"]);
  expect(resolved({ name: "Minh Khai", district: "Huyện Hai" })).toBe("Phường Hồng Hà");
  expect(resolved({ name: "Xã Tân Hoa" })).toBe("Phường Hồng Hà");
  expect(resolved({ name: "tan hoa" })).toEqual(["Phường Ngọc Hà", "Phường Hồng Hà"]);
});

test("what nobody knows is unknown, and a kind that is wrong is not overlooked", () => {
  expect(resolved({ code: "99999" })).toBeNull();
  expect(resolved({ name: "Xã Phúc Xá" })).toBeNull();
  expect(resolved({ name: "Phúc Xá", district: "Quận Một" })).toBeNull();
});

test("one answer is given only where every old unit that fits leads to it", () => {
  const some = fc.constantFrom("a", "b", "c");
  const rows = fc.array(fc.record({ name: some, district: some, now: fc.uniqueArray(some, { minLength: 1 }) }));
  const communes = ["a", "b", "c"].map((code) => commune(code, code));
  fc.assert(
    fc.property(rows, some, fc.option(some), (list, name, district) => {
      const olds = list.map((it) => ({ ...it, province: "p" }));
      const fitting = olds.filter((it) => it.name === name && (district === null || it.district === district));
      const possible = new Set(fitting.flatMap(({ now }) => now));
      const asked = district === null ? { name } : { name, district };
      const { kind } = resolveOldAddress({ oldUnits: olds, units: { provinces: [], communes } }, asked, day);
      expect(kind).toBe(["unknown", "one"][possible.size] ?? "several");
    }),
  );
});

const found = (query: string, most = 5) =>
  findOldUnits(oldUnits, query, most).map(({ name, district }) => `${name}, ${district}`);

test("old units are found by the beginnings of words, with or without marks, district and province among them", () => {
  expect(found("phuc x")).toEqual(["Phường Phúc Xá, Quận Ba Đình"]);
  expect(found("minh khai hai")).toEqual(["Xã Minh Khai, Huyện Hai"]);
  expect(found("Phường Trúc Bạch, quận Ba Đình, Hà Nội")).toEqual(["Phường Trúc Bạch, Quận Ba Đình"]);
  expect(found("côn đảo")).toEqual(["Huyện Côn Đảo, Huyện Côn Đảo"]);
  expect(found("xá phường phúc hải")).toEqual([]);
});

test("its own name counts more than that of its district, and no more are given than asked for", () => {
  const many = [old("1", "Xã An", "Huyện Ba Vì", "00008"), old("2", "Xã Ba Vì", "Huyện An", "00008")];
  expect(findOldUnits(many, "ba vi", 5).map(({ code }) => code)).toEqual(["2", "1"]);
  expect(found("ha noi", 3)).toHaveLength(3);
  expect(found("   ")).toEqual([]);
});

test("a whole word counts more than its beginning, and words in the order of the names more than in another", () => {
  const wards = [
    old("1", "Phường 10", "Quận 1", "00008"),
    old("2", "Phường 1", "Quận 10", "00008"),
    old("3", "Phường 11", "Quận 10", "00008"),
  ];
  const codes = (query: string) => findOldUnits(wards, query, 5).map(({ code }) => code);
  expect(codes("phường 1 quận 10")).toEqual(["2", "1", "3"]);
  expect(codes("phường 10 quận 1")[0]).toBe("1");
  expect(codes("phường 1")[0]).toBe("2");
});
