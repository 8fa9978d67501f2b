import { expect, test } from "vitest";
import { examinedWith } from "../../examined.fixture.ts";
import { glanceOf } from "./glance.ts";

test("at a glance: what is vouched for, what was typed, what was uploaded, and who did not answer", () => {
  expect(glanceOf(examinedWith({}))).toEqual({ vouched: 1, typed: 2, uploads: 1, unavailable: ["health"] });
});
