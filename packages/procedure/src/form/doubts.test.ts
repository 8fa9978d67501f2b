import type { Json } from "@motlan/kernel";
import { expect, test } from "vitest";
import { compileCatalogue } from "../compile/catalogue.ts";
import { compileProcedure } from "../compile/procedure.ts";
import { changed, smallCatalogue, smallProcedure } from "../compile/small-catalogue.fixture.ts";
import { doubtsOf } from "./doubts.ts";
import { valuesEnv } from "./values-env.ts";

const warned = "{ vi: Năm sinh không khớp, en: The years differ }";
const number = "  personalId: { type: personal-id, title: { vi: Số, en: Number }, original: people }\n";
const doubted = `${number.trimEnd().slice(0, -2)},
    rules: [{ warns: true, holds: "number(substring(value, 5, 2)) = birthDate.year - 1900", message: ${warned} }] }\n`;

const compiled = (procedure: string) => {
  const entities = smallCatalogue.entities.map((it) => ({ ...it, text: it.text.replace(number, doubted) }));
  const catalogue = compileCatalogue({ ...smallCatalogue, entities });
  if (!catalogue.ok) throw new Error(JSON.stringify(catalogue.issues));
  return compileProcedure({ file: "procedures/small/procedure.yaml", text: procedure }, catalogue.value);
};

/** The small procedure that asks for the mother's number, and wonders at many copies. */
const procedure = () => {
  const asked = changed(smallProcedure, "fields: [mother.*identity,", "fields: [mother.*identity, mother.personalId,");
  const check = "  - { check: many, warns: true, when: copies > 5, message: { vi: Nhiều bản, en: Many copies } }\n";
  const outcome = compiled(changed(asked, "pages:\n", `${check}pages:\n`));
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.issues));
  return outcome.value;
};

const doubtsIn = (stated: Readonly<Record<string, Json>>, vouched: Readonly<Record<string, Json>> = {}) => {
  const values = Object.fromEntries(
    Object.entries({ ...vouched, ...stated }).map(([path, value]) => [path, { value }]),
  );
  return doubtsOf(procedure(), valuesEnv({ values }), (path) => stated[path] ?? null).map(({ at }) => at);
};

test("a number that was typed is doubted where it does not agree with what stands beside it", () => {
  expect(doubtsIn({ "mother.personalId": "001188007713", "mother.birthDate": "1988-12-03" })).toEqual([]);
  expect(doubtsIn({ "mother.personalId": "001188007713", "mother.birthDate": "1987" })).toEqual(["mother.personalId"]);
  expect(doubtsIn({ "mother.personalId": "001188007713" }, { "mother.birthDate": "1987" })).toEqual([
    "mother.personalId",
  ]);
});

test("where it cannot be told nothing is doubted, and neither is what a register vouches for", () => {
  expect(doubtsIn({ "mother.personalId": "001188007713" })).toEqual([]);
  expect(doubtsIn({}, { "mother.personalId": "001188007713", "mother.birthDate": "1987" })).toEqual([]);
});

test("a check that warns is no check that stops", () => {
  expect(doubtsIn({ copies: 6 })).toEqual(["many"]);
  expect(doubtsIn({ copies: 5 })).toEqual([]);
  expect(procedure().checks.map(({ id }) => id)).toEqual(["one"]);
});

test("a rule that stops looks at its value alone", () => {
  const rules = `rules: [{ holds: late, message: ${warned} }]`;
  const text = changed(
    smallProcedure,
    "title: { vi: Số bản, en: Copies } }",
    `title: { vi: Số bản, en: Copies }, ${rules} }`,
  );
  const outcome = compiled(text);
  expect(outcome.ok ? [] : outcome.issues.map(({ code }) => code)).toEqual(["rule-unknown-name"]);
});
