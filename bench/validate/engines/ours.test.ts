import { expect, test } from "vitest";
import { formOf, rightValues, wrongIn, wrongValues } from "../forms.ts";
import ours from "./ours.ts";

test.each([50, 300])("in a form of %i fields ours finds the very fields wrong that are read off it", (size) => {
  const form = formOf(size);
  const validate = ours.compile(form);
  for (const values of [rightValues(form), wrongValues(form), {}]) {
    const found = new Set(validate(structuredClone(values)));
    expect([...found].toSorted()).toEqual([...new Set(wrongIn(form, values))].toSorted());
  }
});
