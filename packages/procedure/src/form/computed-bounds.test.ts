import { exampleReference as reference } from "@motlan/fields";
import type { Json } from "@motlan/kernel";
import { expect, test } from "vitest";
import { compileProcedure } from "../compile/procedure.ts";
import { catalogueWithKinds, withComputed } from "../compile/with-table.fixture.ts";
import { formEnv } from "./form-env.ts";
import { unsaidForm } from "./unsaid-form.ts";
import { validateAnswers } from "./validate-answers.ts";

/** What is held against the levy of the small procedure, a whole number that is worked out of the copies. */
const heldAgainst = (entries: string, copies: Json): readonly string[] => {
  const text = withComputed(entries);
  const compiled = compileProcedure({ file: "procedure.yaml", text }, catalogueWithKinds());
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.issues));
  const env = formEnv(compiled.value, unsaidForm({ copies }), "2026-11-28");
  return validateAnswers(compiled.value, env, reference)
    .filter(({ path }) => path === "levy")
    .map(({ code, params }) => [code, ...Object.values(params ?? {})].join(" "));
};

test("a whole number that comes out as a fraction is not sent", () => {
  expect(heldAgainst("computed: copies / 2", 3)).toEqual(["computed-refused"]);
  expect(heldAgainst("computed: copies / 2", 4)).toEqual([]);
});

test("nor is what is beyond the field's own bounds", () => {
  const bounded = "computed: copies * 10\nmax: 50";
  expect(heldAgainst(bounded, 5)).toEqual([]);
  expect(heldAgainst(bounded, 6)).toEqual(["computed-refused"]);
});

test("a rule of the field holds for what is worked out as for what is typed, and is told in its own words", () => {
  const ruled = "computed: copies\nrules: [{ holds: value < 5, message: { vi: Nhiều quá, en: Too many } }]";
  expect(heldAgainst(ruled, 4)).toEqual([]);
  expect(heldAgainst(ruled, 5)).toEqual(["rule 0"]);
});

test("what is not worked out yet is not held against anybody", () => {
  expect(heldAgainst("computed: copies / 2", null)).toEqual([]);
});
