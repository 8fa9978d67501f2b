import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { dueFor } from "@motlan/dossier";
import { localDate } from "@motlan/kernel";
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

/** What is wrong with a day of signing that is chosen on Saturday 26 December 2026, or another day. */
const signingOn = (day: string, today = "2026-12-26") => {
  const { signingDate } = marriage.fields;
  if (!signingDate) throw new Error("no day of signing is asked for");
  const facts = { answer: () => day, sealed: {}, pending: [], subject: () => undefined };
  return validateField(signingDate, formEnvOf(marriage, facts, today), catalogue).map(({ code }) => code);
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

test.each([
  ["the same day", "2026-12-28", ["rule"]],
  ["the next day", "2026-12-29", []],
  ["the 60th day", "2027-02-26", []],
  ["the 61st day", "2027-03-01", ["rule"], "2026-12-30"],
  ["the 60th day, which is a Monday", "2027-03-01", [], "2026-12-31"],
])("they sign after today and within 60 days: %s", (_, day, codes, today = "2026-12-28") => {
  expect(signingOn(day, today)).toEqual(codes);
});

const promised = (day: string | null) => {
  const facts = { answer: () => day, sealed: {}, pending: [], subject: () => undefined };
  const env = formEnvOf(marriage, facts, "2026-12-28");
  const due = dueFor(marriage.deadline, {
    env,
    calendar: catalogue.calendar,
    received: "2026-12-28T02:00:00.000Z",
  });
  return typeof due === "string" ? localDate(due) : due;
};

test("nothing is promised before the day of signing, on which the certificate is handed over", () => {
  expect(promised("2027-01-05")).toBe("2027-01-05");
  expect(promised("2026-12-29")).toBe("2026-12-29");
});

test("the record's working day stands where the day is sooner", () => {
  expect(promised("2026-12-28")).toBe("2026-12-29");
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
