import type { Json } from "@motlan/kernel";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { exampleReference as reference } from "./example-reference.ts";
import { examplesOf } from "./examples.ts";
import { fieldType, fieldTypes } from "./field-types.ts";

const json = fc.jsonValue().map((value): Json => JSON.parse(JSON.stringify(value)));
const typed = fc.oneof(
  json,
  fc.string({ unit: "binary" }),
  fc.stringMatching(/^[\d ./:hT\-+]{0,16}$/u),
  fc.record({ family: fc.string(), given: fc.string(), code: fc.string(), province: fc.string() }),
);

describe.each(Object.keys(fieldTypes))("the field type %s", (name) => {
  const type = fieldType(name);
  const { examples, typed: written = [], bad } = examplesOf(name);

  test.each(examples)("keeps and prints $value", ({ value, printed, params = {} }) => {
    expect(type.normalise(value, params)).toEqual(value);
    expect(type.validate(value, params, reference)).toEqual([]);
    expect(type.print(value, { language: "vi", params, reference })).toBe(printed.vi);
    expect(type.print(value, { language: "en", params, reference })).toBe(printed.en);
  });

  test.each(bad)("refuses $input as $code", ({ input, code, params = {} }) => {
    const issues = type.validate(type.normalise(input, params), params, reference);
    expect(issues.map((issue) => issue.code)).toContain(code);
  });

  test.each(written)("keeps %j as %j", (input, kept) => {
    expect(type.normalise(input, {})).toEqual(kept);
  });

  test("takes nothing for nothing", () => {
    expect(type.normalise(null, {})).toBeNull();
    expect(type.normalise("  ", {})).toBeNull();
    expect(type.validate(null, {}, reference)).toEqual([]);
  });

  test("normalises once and for all", () => {
    fc.assert(
      fc.property(typed, (input) => {
        const once = type.normalise(input, {});
        expect(type.normalise(once, {})).toEqual(once);
      }),
    );
  });

  test("neither validates nor prints any JSON with a throw, and complains only as an example shows", () => {
    fc.assert(
      fc.property(typed, (value) => {
        const shown = new Set(bad.map(({ code }) => code));
        const codes = type.validate(value, {}, reference).map((issue) => issue.code);
        expect(codes.filter((code) => !shown.has(code))).toEqual([]);
        expect(type.print(value, { language: "vi", params: {}, reference })).toBeTypeOf("string");
      }),
    );
  });
});

test("an unknown field type is a bug", () => {
  expect(() => fieldType("toString")).toThrow("unknown field type");
});
