import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { formEnvOf, validateField } from "@motlan/procedure";
import { compileProcedure } from "@motlan/procedure/compile";
import { expect, test } from "vitest";
import { catalogue, marriage } from "./catalogue.fixture.ts";

const folder = new URL("../../catalogue", import.meta.url).pathname;
const definition = await readFile(join(folder, "procedures/marriage/procedure.yaml"), "utf8");

const found = (from: string, to: string, over = catalogue) => {
  const text = definition.replace(from, to);
  if (text === definition && from !== "") throw new Error(`the definition does not say ${from}`);
  const compiled = compileProcedure({ file: "procedure.yaml", text }, over);
  return compiled.ok ? [] : compiled.issues.map(({ code, path }) => `${code} ${path}`);
};

test("the definition of marriage stays under 200 lines", () => {
  expect(definition.trimEnd().split("\n").length).toBeLessThan(200);
});

/** What is wrong with a day of signing that is chosen on Saturday 26 December 2026. */
const signingOn = (day: string) => {
  const { signingDate } = marriage.fields;
  if (!signingDate) throw new Error("no day of signing is asked for");
  const facts = { answer: () => day, sealed: {}, pending: [], subject: () => undefined };
  return validateField(signingDate, formEnvOf(marriage, facts, "2026-12-26"), catalogue).map(({ code }) => code);
};

test.each([
  ["a Tuesday within 60 days", "2027-01-05", []],
  ["a Sunday", "2026-12-27", ["date-day-off"]],
  ["a Friday that is a holiday", "2027-01-01", ["date-day-off"]],
  ["the Monday before, which is worked", "2026-12-28", []],
  ["a working day after 60 days", "2027-03-15", ["rule"]],
])("both come to sign on a day on which the office works: %s", (_, day, codes) => {
  expect(signingOn(day)).toEqual(codes);
});

const asked = (side: string) =>
  Object.keys(marriage.fields).flatMap((path) => (path.startsWith(side) ? [path.slice(side.length)] : []));

test("bride and groom are asked the same", () => {
  expect(asked("bride")).toEqual(asked("groom"));
  expect(asked("bride").length).toBeGreaterThan(14);
});

const otherSubject = "other: { is: person, title";

test.each([
  ["party: other", "party: othr", ["subject-unknown parties[0].party"]],
  ["shows: [side, ", "shows: [", ["party-not-shown parties[0].shows"]],
  ["shows: [side, ", "shows: [side, plce, ", ["question-unknown parties[0].shows[1]"]],
  [otherSubject, "other: { is: person, new: true, title", ["party-not-named parties[0].party"]],
  [otherSubject, "other: { is: person, from: filer.spouse, title", ["party-not-named parties[0].party"]],
  [
    otherSubject,
    'other: { is: person, else: { typed: { vi: "x", en: "x" } }, title',
    ["party-not-named parties[0].party"],
  ],
  ["silence: P7D", "silence: a week", ["definition-shape parties[0].silence"]],
])("%s written as %s is refused where it stands", (from, to, issues) => {
  expect(found(from, to)).toEqual(issues);
});

test("where no register can match a person, nobody can be named as a party", () => {
  const { population } = catalogue.registers;
  if (!population) throw new Error("there is no population database");
  const { "named-person": _, ...services } = population.services;
  const registers = { ...catalogue.registers, population: { ...population, services } };
  expect(found("", "", { ...catalogue, registers })).toEqual(["party-not-matched parties[0].party"]);
});
