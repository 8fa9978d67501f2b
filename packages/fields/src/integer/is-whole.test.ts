import { expect, test } from "vitest";
import { fieldTypes } from "../field-types.ts";
import { isWhole } from "./is-whole.ts";

test("whole are the types of numbers that refuse a fraction, and no others", () => {
  expect(Object.keys(fieldTypes).filter(isWhole)).toEqual(["integer", "money"]);
});
