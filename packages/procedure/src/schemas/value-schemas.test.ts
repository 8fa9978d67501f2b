import { fieldType, fieldTypes, exampleReference as reference } from "@motlan/fields";
import { examplesOf } from "@motlan/fields/examples";
import { valueSchema } from "@motlan/fields/schemas";
import type { Json } from "@motlan/kernel";
import { Ajv2020 } from "ajv/dist/2020.js";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";

const ajv = new Ajv2020({ allowUnionTypes: true, validateFormats: false, strictRequired: false });

/** Told by the shape alone: what is of another kind, lacks a part, or is too long, short, large or small. */
const byShape = /-(?:malformed|incomplete|digits|length|part-missing|too-(?:long|large|many))$/u;

const json = fc.jsonValue().map((value): Json => JSON.parse(JSON.stringify(value)));
const typed = fc.oneof(
  json,
  fc.string({ unit: "binary" }),
  fc.stringMatching(/^[\d ./:hT\-+]{0,16}$/u),
  fc.record({ family: fc.string(), given: fc.string(), code: fc.string(), province: fc.string() }),
);

describe.each(Object.keys(fieldTypes))("the value schema of %s", (name) => {
  const { examples, typed: written = [], bad } = examplesOf(name);
  const type = fieldType(name);
  const takes = ajv.compile(valueSchema(name, {}));

  test("takes every example, as it is kept", () => {
    const verdicts = examples.map(({ value, params = {} }) => ajv.validate(valueSchema(name, params), value));
    expect(verdicts).toEqual(examples.map(() => true));
    expect(examples.length).toBeGreaterThan(0);
  });

  test("takes whatever the type takes, of anything that is typed or sent", () => {
    const tried = fc.oneof(
      typed,
      fc.constantFrom(...written.map(([input]) => input), ...examples.map((it) => it.value)),
    );
    fc.assert(
      fc.property(tried, (input) => {
        const kept = type.normalise(input, {});
        if (kept === null || type.validate(kept, {}, reference).length > 0) return;
        expect(takes(kept)).toBe(true);
      }),
    );
  });

  test("refuses what the type refuses for its shape", () => {
    const shapeless = bad.filter(({ code }) => byShape.test(code));
    const taken = shapeless.filter(({ input, params = {} }) =>
      ajv.validate(valueSchema(name, params), type.normalise(input, params)),
    );
    expect(taken).toEqual([]);
  });
});
