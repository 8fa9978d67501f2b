import { expect, test } from "vitest";
import { exampleReference } from "../example-reference.ts";
import { fieldType, fieldTypes, isFieldTypeName } from "../field-types.ts";
import { isWhole } from "./is-whole.ts";

test("whole are the types of numbers that refuse a fraction", () => {
  const names = Object.keys(fieldTypes).filter(isFieldTypeName);
  const numbers = names.filter((name) => fieldType(name).ruleType({}).kind === "number");
  const refuse = numbers.filter((name) => fieldType(name).validate(0.5, {}, exampleReference).length > 0);
  expect(refuse.length).toBeGreaterThan(0);
  expect(names.filter(isWhole)).toEqual(refuse);
});
