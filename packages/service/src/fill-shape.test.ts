import type { Json } from "@motlan/kernel";
import { expect, test } from "vitest";
import { fillShape } from "./fill-shape.ts";

const values: Readonly<Record<string, Json>> = {
  "head.personalId": "001",
  "movers[a].personalId": "002",
  "movers[b].personalId": "003",
  "movers[b].relationToHead": "04",
};
const at = (path: string): Json => values[path] ?? null;
const people = { each: "movers", so: "movers.personalId", quanHe: "movers.relationToHead", chu: "head.personalId" };

test("a list holds one for each that was picked, with what is said of that one and of others", () => {
  expect(fillShape({ thanhVien: people }, { at, ones: ["filer", "movers[a]", "movers[b]"] })).toEqual({
    thanhVien: [
      { so: "002", chu: "001" },
      { so: "003", quanHe: "04", chu: "001" },
    ],
  });
});

test("of a subject that is one, the list has that one", () => {
  const shape = { thanhVien: { each: "head", so: "head.personalId" } };
  expect(fillShape(shape, { at, ones: ["filer", "head"] })).toEqual({ thanhVien: [{ so: "001" }] });
});

test("where nobody was picked there is no list, and what has no value is left out", () => {
  expect(fillShape({ thanhVien: people, khac: { x: "nobody.name" } }, { at, ones: ["filer"] })).toBeNull();
  expect(fillShape({ chu: "head.personalId", khac: "nobody.name" }, { at, ones: [] })).toEqual({ chu: "001" });
});
