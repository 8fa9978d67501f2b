import type { Json } from "@motlan/kernel";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { exampleReference } from "./example-reference.ts";
import { examplesOf } from "./examples.ts";
import { fieldType, fieldTypes, isFieldTypeName } from "./field-types.ts";
import type { FieldParams } from "./reference.ts";
import { glanceOf, isSurelyRight } from "./surely-right.ts";

const names = Object.keys(fieldTypes).filter(isFieldTypeName);

const letters = fc.constantFrom(..."aZ 09-/.\tđĐễ\u0301\u00a0\u00ad\u202e\u0000\u2009Ô\ud800".split(""), "  ");

const answers = (type: string): fc.Arbitrary<Json> => {
  const { examples, bad } = examplesOf(type);
  const known = [...examples.map(({ value }) => value), ...bad.map(({ input }) => input)];
  const day = fc.tuple(fc.integer({ min: 1799, max: 2200 }), fc.nat({ max: 13 }), fc.nat({ max: 32 }));
  return fc.oneof(
    fc.constantFrom<Json>(...known, null, true, 0, -0, 1.5, "", "1", [], {}),
    fc.constantFrom("2026-02-29", "1799-12-28", "2200-01-01", "2026-00-01", "2026-01-00", "2026-13-01"),
    fc.array(letters, { maxLength: 8 }).map((of) => of.join("")),
    day.map((of) => of.map((part) => String(part).padStart(2, "0")).join("-")),
    fc.integer(),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.integer({ min: -9, max: 99 }).map((n) => n / 2),
  );
};

const params: readonly FieldParams[] = [
  {},
  { list: "sex" },
  { min: 2, max: 5 },
  { list: "nothing", min: 1 },
  { workingDay: true },
];

test.each(names)("%s: of what is surely right, normalising changes nothing and validating finds nothing", (type) => {
  const { normalise, validate } = fieldType(type);
  fc.assert(
    fc.property(answers(type), fc.constantFrom(...params), (answer, of) => {
      if (!isSurelyRight(glanceOf(type, of, exampleReference), answer)) return;
      expect(normalise(answer, of)).toBe(answer);
      expect(validate(answer, of, exampleReference)).toEqual([]);
    }),
    { numRuns: 1500 },
  );
});

test.each([
  ["text", "Nguyễn Thị Mai", {}],
  ["integer", 3, { min: 1 }],
  ["number", 3.5, { decimals: 1 }],
  ["money", 150_000, { max: 500_000 }],
  ["one-of", "1", { list: "sex" }],
  ["list-search", "KOR", { list: "nationality" }],
  ["yes-no", false, {}],
  ["date", "2026-11-28", {}],
] as const)("%s: %j is seen to be right at a glance", (type, answer, of) => {
  expect(isSurelyRight(glanceOf(type, of, exampleReference), answer)).toBe(true);
});

test("nothing is as good as no answer, for every type", () => {
  for (const type of names) expect(fieldType(type).normalise(null, {})).toBeNull();
});

test("a code that has a last day is right by nothing that is known beforehand", () => {
  const { today: _, ...anyDay } = exampleReference;
  const papers = glanceOf("one-of", { list: "identity-paper" }, anyDay);
  expect(isSurelyRight(papers, "0")).toBe(false);
  expect(isSurelyRight(papers, "1")).toBe(true);
});
