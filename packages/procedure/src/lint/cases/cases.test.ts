import { expect, test } from "vitest";
import { compileRead } from "../../compile/procedure.ts";
import { changed, compiledSmallCatalogue, smallProcedure } from "../../compile/small-catalogue.fixture.ts";
import { lint } from "../lint.ts";

const catalogue = compiledSmallCatalogue();

/** What is said of the condition of a paper of the small procedure. */
const saidOf = (when: string, question = ""): readonly string[] => {
  const asking = changed(smallProcedure, "copies: { type: integer, ", `copies: { type: integer, ${question}`);
  const text = changed(asking, "any-of: [statement], when: late }", `any-of: [statement], when: '${when}' }`);
  const compiled = compileRead({ file: "procedure.yaml", text }, catalogue, []);
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.issues));
  const facts = { today: "2026-11-28", examples: 1, official: null, procedures: new Map(), codes: [] };
  const { error, warning } = lint(compiled.value, catalogue, { ...facts, holderOf: () => undefined });
  return [...error, ...warning].filter(({ params }) => params?.["name"] === "words").map(({ code }) => code);
};

test.each([
  // The mother may be typed or undetermined, and nowhere is it offered that there is none.
  ['status(mother) = "absent"', "condition-always-false"],
  ['status(mother) = "absent" or late', undefined],
  ['status(mother) = "undetermined"', undefined],
  ['child.sex = "f" and child.sex = "m"', "condition-always-false"],
  ['child.sex in ["f", "m"]', undefined],
  ['child.sex = "f" or child.sex != "f"', "condition-always-true"],
  // Nothing is said of a comparison with what was not answered: it is null, and does not hold.
  ["copies > 5 or copies <= 5", undefined],
  ["copies > 5 and copies < 3", "condition-always-false"],
  ["copies > 5 and copies < 7", undefined],
  ["late and not(late)", "condition-always-false"],
  ["late = null and late", "condition-always-false"],
  // What is not gone through may be so or not, and is the same wherever it is written.
  ["child.birthDate < today()", undefined],
  ["child.birthDate < today() and not(child.birthDate < today())", "condition-always-false"],
  ['string length(string(copies)) > 3 and child.sex = "f" and child.sex = "m"', "condition-always-false"],
])("the condition %s is told as %s", (when, code) => {
  expect(saidOf(when)).toEqual(code === undefined ? [] : [code]);
});

test("a number is within what the form lets through", () => {
  expect(saidOf("copies > 9", "min: 1, max: 9, ")).toEqual(["condition-always-false"]);
  expect(saidOf("copies >= 9", "min: 1, max: 9, ")).toEqual([]);
});

test("of more cases than can be gone through nothing is said", () => {
  const apart = Array.from({ length: 15 }, (_, n) => `string length(string(copies)) > ${n}`).join(" or ");
  expect(saidOf(`(${apart}) and late and not(late)`)).toEqual([]);
});
