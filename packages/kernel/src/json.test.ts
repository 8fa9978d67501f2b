import * as fc from "fast-check";
import { expect, test } from "vitest";
import { atPath, canonicalJson, isJsonObject, type Json, onlyAt, sameJson, textOf } from "./json.ts";

const seed = { seed: 20261122, numRuns: 500 };
const values = fc.jsonValue().map((value): Json => JSON.parse(JSON.stringify(value)));

/** The same value with the keys of every object the other way round. */
const turned = (value: Json): Json => {
  if (Array.isArray(value)) return value.map(turned);
  if (!isJsonObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .toReversed()
      .map(([key, inner]) => [key, turned(inner)]),
  );
};

test("equal values have equal text, whatever the order of their keys", () => {
  fc.assert(
    fc.property(values, (value) => {
      expect(canonicalJson(turned(value))).toBe(canonicalJson(value));
      expect(sameJson(turned(value), value)).toBe(true);
    }),
    seed,
  );
});

test("the text reads back as the value, so unequal values have unequal text", () => {
  fc.assert(
    fc.property(values, (value) => {
      expect(JSON.parse(canonicalJson(value))).toEqual(value);
    }),
    seed,
  );
});

test("the order of a list tells, and keys stand by their code units", () => {
  expect(sameJson([1, 2], [2, 1])).toBe(false);
  expect(canonicalJson({ é: 1, b: [{ z: null, a: "x" }], B: true })).toBe('{"B":true,"b":[{"a":"x","z":null}],"é":1}');
});

test("a path leads through objects, and nowhere through anything else", () => {
  const record = { name: { family: "Lò" }, list: [{ a: 1 }], none: null };
  expect(atPath(record, "name.family")).toBe("Lò");
  expect(atPath(record, "none")).toBeNull();
  for (const path of ["name.given", "name.family.x", "none.x", "list.0", "list.length", "x.y.z"])
    expect(atPath(record, path)).toBeUndefined();
});

test("of a record no more is left than stands at the paths, in each item of a list", () => {
  const record = { name: { family: "Lò", given: "Mai" }, list: [{ a: 1, b: 2 }, { b: 3 }], none: null, more: 1 };
  expect(onlyAt(record, ["name.given", "list.b", "none.x", "elsewhere"])).toEqual({
    name: { given: "Mai" },
    list: [{ b: 2 }, { b: 3 }],
    none: null,
  });
  expect(onlyAt(record, ["list", "list.a"])).toEqual({ list: record.list });
});

test("names that all objects inherit are no keys", () => {
  for (const path of ["constructor", "toString", "__proto__", "name.constructor"])
    expect(atPath({ name: {} }, path)).toBeUndefined();
});

test("a text or a number has a text, anything else none", () => {
  expect([textOf("a"), textOf(12), textOf(true), textOf({}), textOf(undefined)]).toEqual(["a", "12", "", "", ""]);
});
