import * as fc from "fast-check";
import { expect, test } from "vitest";
import { stands } from "./dated.ts";
import { exampleReference } from "./example-reference.ts";
import { fieldType } from "./field-types.ts";
import type { Commune, Units } from "./reference.ts";
import { communesNow, inUnitsOfToday } from "./successors.ts";

const commune = (code: string, to?: string, ...successors: string[]): Commune => ({
  code,
  province: "01",
  name: code,
  ...(to === undefined ? {} : { to, successors }),
});

const units: Units = {
  provinces: [],
  communes: [
    commune("a", "2026-06-30", "b"),
    commune("b", "2026-12-31", "c", "d"),
    commune("c"),
    commune("d"),
    { ...commune("e", "2026-06-30", "e"), name: "Xã E" },
    { ...commune("e"), name: "Phường E", from: "2026-07-01" },
  ],
};

const codesNow = (code: string, day: string) => communesNow(units, code, day).map((it) => it.code);

test("a commune is itself until its last day, then what came in its place, and in the place of that", () => {
  expect(codesNow("a", "2026-06-30")).toEqual(["a"]);
  expect(codesNow("a", "2026-07-01")).toEqual(["b"]);
  expect(codesNow("a", "2027-01-01")).toEqual(["c", "d"]);
  expect(codesNow("nowhere", "2026-07-01")).toEqual([]);
});

test("of two units of one code the later is meant, by its later name", () => {
  expect(communesNow(units, "e", "2026-08-01").map(({ name }) => name)).toEqual(["Phường E"]);
});

test("a place in a commune that has ended moves to its only successor; a divided one is left to be asked for", () => {
  const reference = { codeLists: {}, units, today: "2026-12-31" };
  const place = { province: "66", commune: "a", detail: "Số 5" };
  expect(inUnitsOfToday(place, reference)).toEqual({ province: "01", commune: "b", detail: "Số 5" });
  expect(inUnitsOfToday(place, { ...reference, today: "2027-01-01" })).toBe(place);
  expect(inUnitsOfToday(place, { codeLists: {}, units })).toBe(place);
  expect(inUnitsOfToday({ detail: "Số 5" }, reference)).toEqual({ detail: "Số 5" });
});

test("whoever moved once need not move again, and nobody is moved to a commune that does not stand", () => {
  const ends = fc.array(fc.record({ end: fc.nat({ max: 9 }), next: fc.array(fc.nat({ max: 19 }), { maxLength: 3 }) }), {
    minLength: 1,
    maxLength: 20,
  });
  fc.assert(
    fc.property(ends, fc.nat({ max: 9 }), (rows, year) => {
      // Any links at all, also those that no catalogue may have: in a ring, and to nowhere.
      const communes = rows.map(({ end, next }, n) => commune(String(n), `202${end}-12-31`, ...next.map(String)));
      const day = `202${year}-06-30`;
      for (const { code } of communes) {
        const now = communesNow({ provinces: [], communes }, code, day);
        expect(now.every((it) => stands(it, day))).toBe(true);
        for (const it of now) expect(communesNow({ provinces: [], communes }, it.code, day)).toEqual([it]);
      }
    }),
  );
});

test("what is on record may name a unit that has ended since, and so may what happened there; an answer of today not", () => {
  const { today: _, ...onRecord } = exampleReference;
  const value = { province: "66", commune: "24121", country: "VNM", detail: "Số 5" };
  expect(fieldType("address").validate(value, {}, onRecord)).toEqual([]);
  expect(fieldType("address").validate(value, {}, exampleReference)).toHaveLength(1);
  expect(fieldType("place").validate({ province: "66", commune: "24121" }, {}, exampleReference)).toEqual([]);
});
