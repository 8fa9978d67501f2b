import * as fc from "fast-check";
import { expect, test } from "vitest";
import { compareNames, type NameMatch, sameName } from "./compare-names.ts";
import { aName, changes, vowels } from "./names.fixture.ts";

const wanted = 10_000;

test("of ten thousand pairs each is told for what it is, and none is taken for the same that is not", () => {
  const told = new Map<NameMatch, number>();
  fc.assert(
    fc.property(aName, fc.constantFrom(...changes), fc.nat(), (name, change, at) => {
      const made = change(name, at);
      fc.pre(made !== null);
      const [other, match] = made;
      expect([name, other, compareNames(name.join(" "), other)]).toEqual([name, other, match]);
      expect(compareNames(other, name.join(" "))).toBe(match);
      told.set(match, (told.get(match) ?? 0) + 1);
    }),
    { seed: 20261129, numRuns: wanted },
  );
  expect([...told.values()].reduce((sum, count) => sum + count, 0)).toBe(wanted);
  expect(Math.min(...told.values())).toBeGreaterThan(300);
  expect(told.size).toBe(4);
});

const small = [...vowels.flat().filter((letter) => letter.normalize("NFD").length > 1), "đ"];
const accented = [...small, ...small.map((letter) => letter.toUpperCase())];

test("each of the 134 letters with a mark is itself, composed or not, capital or small, and no other", () => {
  expect(new Set(accented).size).toBe(134);
  for (const letter of accented) {
    expect(sameName(`Tr${letter}n`, `tr${letter.toLowerCase().normalize("NFD")}n`)).toBe(true);
    const others = accented.filter((it) => it.toLowerCase() !== letter.toLowerCase());
    expect(others.filter((it) => sameName(`Tr${letter}n`, `Tr${it}n`))).toEqual([]);
  }
});

test.each([
  ["Trần Văn An", "Trấn Văn An", "different"],
  ["Đặng Hòa", "ĐẶNG HOÀ", "same"],
  ["Ðặng Hòa", "Đặng Hòa", "same"],
  ["Nguyễn Thị Mai", "nguyen thi mai", "unmarked"],
  ["Nguyễn Thị Mai", "nguyen thị mai", "different"],
  ["H’ Yun Niê", "H'Yun Niê", "same"],
  ["Sơn", "Sơn", "same"],
  ["Lê Mai", "Mai Lê", "turned"],
  ["Nguyễn Văn Minh", "Nguyễn Minh Văn", "different"],
  ["Nguyễn Văn Minh", "Văn Minh Nguyễn", "turned"],
  ["Lý Thường", "Lí Thường", "different"],
  ["", "", "different"],
] as const)("%s and %s: %s", (one, other, match) => {
  expect(compareNames(one, other)).toBe(match);
});
