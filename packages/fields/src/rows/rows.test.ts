import type { Issue, Json } from "@motlan/kernel";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { exampleReference as reference } from "../example-reference.ts";
import { examplesOf } from "../examples.ts";
import { fieldType, fieldTypes } from "../field-types.ts";
import type { Column, FieldParams } from "../reference.ts";
import { houses } from "./example-rows.ts";

const rows = fieldType("rows");
const found = (input: Json, params: FieldParams = houses) =>
  rows.validate(rows.normalise(input, params), params, reference).map(({ code, params: words }) => [code, words]);

test("each cell is kept by its own type, and what is empty goes: cells, rows, and in the end the whole", () => {
  const typed = [
    { floors: " 2 ", kind: "  Nhà   ở ", unknown: "x", holders: [{ holder: " " }, null, {}] },
    { kind: "", floors: " " },
    null,
    { kind: "Kho", holders: [{ holder: " Mai " }] },
  ];
  expect(rows.normalise(typed, houses)).toEqual([
    { kind: "Nhà ở", floors: 2 },
    { kind: "Kho", holders: [{ holder: "Mai" }] },
  ]);
  expect(rows.normalise([{ kind: " " }, {}], houses)).toBeNull();
  expect(rows.normalise([], houses)).toBeNull();
});

test("what is wrong with a cell is told in the words of its type, with the place", () => {
  expect(found([{ kind: "Nhà ở", floors: "hai" }, { floors: 0 }])).toEqual([
    ["integer-malformed", { at: "0.floors" }],
    ["required", { at: "1.kind" }],
    ["integer-too-small", { at: "1.floors", min: 1 }],
  ]);
});

test("in a group inside a row the place leads on, and a part of a cell stays its part", () => {
  const inner = { name: "name", type: "person-name", params: {}, title: { vi: "Tên", en: "Name" }, required: true };
  const holders = { name: "holders", type: "rows", params: { columns: [inner] }, title: inner.title, required: true };
  expect(found([{ holders: [{ name: { family: "Lê" } }] }], { columns: [holders] })).toEqual([
    ["person-name-part-missing", { at: "0.holders.0.name", part: "given" }],
  ]);
});

test("rules see a list of contexts", () => {
  expect(rows.ruleType({ columns: houses.columns?.slice(0, 2) ?? [] })).toEqual({
    kind: "list",
    of: { kind: "context", members: { kind: { kind: "text" }, floors: { kind: "number" } } },
  });
});

test("a code in a cell that has ended is taken to the one in its place", () => {
  const commune = { name: "commune", type: "commune", params: {}, title: { vi: "Xã", en: "Commune" }, required: true };
  const old = { province: "66", commune: "24121" };
  const now = { province: "66", commune: "24133" };
  expect(rows.renew?.([{ commune: old }, "x"], reference, { columns: [commune] })).toEqual([{ commune: old }, "x"]);
  expect(rows.renew?.([{ commune: old }], reference, { columns: [commune] })).toEqual([{ commune: now }]);
});

const json = fc.jsonValue().map((value): Json => JSON.parse(JSON.stringify(value)));

/** A column of each type; its name is sometimes one that every object has. */
const columnOf = (type: string, index: number): Column => ({
  name: index === 0 ? "constructor" : `c${index}`,
  type,
  params: type === "rows" ? houses : { list: "sex" },
  title: { vi: type, en: type },
  required: index % 2 === 0,
});
const all: FieldParams = { columns: Object.keys(fieldTypes).map(columnOf) };

const cellOf = ({ type }: Column): fc.Arbitrary<Json> => {
  const { examples, bad } = examplesOf(type);
  return fc.oneof(json, fc.constantFrom<Json>(...examples.map(({ value }) => value), ...bad.map(({ input }) => input)));
};

const ofTheWhole = ["rows-malformed", "rows-too-many"];
const isPlaced = ({ code, params }: Issue): boolean => typeof params?.["at"] === "string" || ofTheWhole.includes(code);

const anyRows = fc.oneof(
  json,
  fc.array(
    fc.oneof(
      { weight: 4, arbitrary: fc.record(Object.fromEntries((all.columns ?? []).map((it) => [it.name, cellOf(it)]))) },
      { weight: 1, arbitrary: json },
    ),
    { maxLength: 4 },
  ),
);

test("whatever is sent, rows of every type are normalised once and for all, checked, renewed and printed without a throw", () => {
  fc.assert(
    fc.property(anyRows, (input) => {
      const once = rows.normalise(input, all);
      expect(rows.normalise(once, all)).toEqual(once);
      for (const value of [input, once]) {
        expect(rows.validate(value, all, reference).every(isPlaced)).toBe(true);
        expect(rows.print(value, { language: "vi", params: all, reference })).toBeTypeOf("string");
        rows.renew?.(value, reference, all);
      }
    }),
    { numRuns: 300 },
  );
});

test("a line for each row, however many lines a cell has", () => {
  const params = { columns: [columnOf("long-text", 1)] };
  const printed = rows.print([{ c1: "một\nhai" }, { c1: "ba" }], { language: "vi", params, reference });
  expect(printed).toBe("1. long-text: một hai\n2. long-text: ba");
});
