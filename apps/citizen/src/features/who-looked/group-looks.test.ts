import { expect, test } from "vitest";
import type { Look } from "../../api/types.ts";
import { groupLooks } from "./group-looks.ts";

const title = { vi: "Đăng ký khai sinh", en: "Birth registration" };
let last = 0;

const aLook = (given: Partial<Look>): Look => {
  last += 1;
  return {
    id: String(last),
    at: "2026-11-23T02:00:00.000Z",
    register: { vi: "", en: "" },
    whom: null,
    told: [],
    reason: { kind: "my-data" },
    law: "",
    by: "filer",
    outcome: "found",
    ...given,
  };
};

const own = (dossierId: string): Look["reason"] => ({ kind: "own-dossier", procedure: title, dossierId, code: null });
const others: Look["reason"] = { kind: "others-dossier", procedure: title };

const shapeOf = (looks: readonly Look[]) =>
  groupLooks(looks).map(({ date, groups }) => [date, groups.map((group) => group.looks.length)]);

test("a look at one in the morning belongs to the day that it is in Viet Nam", () => {
  const late = aLook({ at: "2026-11-22T18:00:00.000Z" });
  const early = aLook({ at: "2026-11-22T16:00:00.000Z" });
  expect(shapeOf([late, early])).toEqual([
    ["2026-11-23", [1]],
    ["2026-11-22", [1]],
  ]);
});

test("within a day, looks are together that were taken for one dossier, also where others came between", () => {
  const looks = [aLook({ reason: own("a") }), aLook({ reason: own("b") }), aLook({ reason: own("a") }), aLook({})];
  expect(shapeOf(looks)).toEqual([["2026-11-23", [2, 1, 1]]]);
});

test("what the filer asked and what the system told of the same dossier stands apart", () => {
  const looks = [aLook({ reason: own("a"), by: "system" }), aLook({ reason: own("a") })];
  expect(shapeOf(looks)).toEqual([["2026-11-23", [1, 1]]]);
});

test("other people's dossiers of one procedure are one group: how many they are is not told", () => {
  expect(shapeOf([aLook({ reason: others }), aLook({ reason: others })])).toEqual([["2026-11-23", [2]]]);
});

test("every group has a name of its own", () => {
  const looks = [aLook({ reason: own("a") }), aLook({ reason: others }), aLook({ at: "2026-11-20T02:00:00.000Z" })];
  const keys = groupLooks(looks).flatMap(({ groups }) => groups.map(({ key }) => key));
  expect(new Set(keys).size).toBe(3);
});
