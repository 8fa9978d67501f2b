import { describe, expect, test } from "vitest";
import { ownForm } from "../own-form.ts";
import { peersForm } from "../peers-form.ts";
import { wrongIn } from "../wrong-in.ts";
import ours from "./ours.ts";

describe.each([
  ["our own", ownForm],
  ["the peers'", peersForm],
] as const)("in %s form", (_, { formOf, rightValues, wrongValues }) => {
  test.each([50, 300])("of %i fields ours finds the very fields wrong that are read off it", (size) => {
    const form = formOf(size);
    const validate = ours.compile(form);
    for (const values of [rightValues(form), wrongValues(form), {}]) {
      const found = new Set(validate(structuredClone(values)));
      expect([...found].toSorted()).toEqual([...new Set(wrongIn(form, values))].toSorted());
    }
  });
});
