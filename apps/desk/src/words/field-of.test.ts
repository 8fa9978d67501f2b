import { expect, test } from "vitest";
import { littleProcedure } from "../examined.fixture.ts";
import { fieldOf } from "./field-of.ts";

test("a field of the form is its own", () => {
  expect(fieldOf(littleProcedure, "child.fullName")).toBe(littleProcedure.fields["child.fullName"]);
});

test("what a step obtained of the mother is read as the same element of the child", () => {
  const field = fieldOf(littleProcedure, "mother.sex");
  expect(field).toMatchObject({ path: "mother.sex", subject: "mother", type: "text", title: { vi: "child.sex" } });
});

test("an element that nobody of its kind is asked for is no field, nor is anything of an unknown subject", () => {
  expect(fieldOf(littleProcedure, "mother.height")).toBeUndefined();
  expect(fieldOf(littleProcedure, "stranger.sex")).toBeUndefined();
});
