import type { Json } from "@motlan/kernel";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { exampleReference } from "./example-reference.ts";
import { fieldType, fieldTypes, isFieldTypeName } from "./field-types.ts";
import type { FieldParams } from "./reference.ts";
import { surelyRight } from "./surely-right.ts";

const names = Object.keys(fieldTypes).filter(isFieldTypeName);

const letters = fc.constantFrom(..."aZ 09-/.\tđĐễ\u0301\u00a0\u00ad\u202e\u0000\u2009Ô\ud800".split(""), "  ");

const answers = (type: string): fc.Arbitrary<Json> => {
  const { examples, bad } = fieldType(type);
  const known = [...examples.map(({ value }) => value), ...bad.map(({ input }) => input)];
  const day = fc.tuple(fc.integer({ min: 1799, max: 2200 }), fc.nat({ max: 13 }), fc.nat({ max: 32 }));
  return fc.oneof(
    fc.constantFrom<Json>(...known, null, true, 0, -0, 1.5, "", "1", [], {}),
    fc.array(letters, { maxLength: 8 }).map((of) => of.join("")),
    day.map((of) => of.map((part) => String(part).padStart(2, "0")).join("-")),
    fc.integer(),
  );
};

const params: readonly FieldParams[] = [{}, { list: "sex" }, { min: 2, max: 5 }, { list: "nothing", min: 1 }];

test.each(names)("%s: of what is surely right, normalising changes nothing and validating finds nothing", (type) => {
  const { normalise, validate } = fieldType(type);
  fc.assert(
    fc.property(answers(type), fc.constantFrom(...params), (answer, of) => {
      if (!surelyRight(type, of, exampleReference)(answer)) return;
      expect(normalise(answer)).toBe(answer);
      expect(validate(answer, of, exampleReference)).toEqual([]);
    }),
    { numRuns: 1500 },
  );
});

test.each([
  ["text", "Nguyễn Thị Mai", {}],
  ["integer", 3, { min: 1 }],
  ["one-of", "1", { list: "sex" }],
  ["yes-no", false, {}],
  ["date", "2026-11-28", {}],
] as const)("%s: %j is seen to be right at a glance", (type, answer, of) => {
  expect(surelyRight(type, of, exampleReference)(answer)).toBe(true);
});

test("nothing is as good as no answer, for every type", () => {
  for (const type of names) expect(fieldType(type).normalise(null)).toBeNull();
});
