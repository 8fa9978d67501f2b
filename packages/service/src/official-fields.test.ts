import { existsSync, globSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type Procedure, stepsOf } from "@motlan/procedure";
import { expect, test } from "vitest";
import {
  birthBundle,
  birthRegistration,
  certifiedCopies,
  civilStatusChange,
  deathRegistration,
  definitions,
  floorConfirmation,
  guardianship,
  householdBusiness,
  landRegistration,
  maritalStatus,
  marriage,
  parenthoodRecognition,
  permanentResidence,
  socialAllowance,
  socialPension,
  temporaryResidence,
} from "./catalogue.fixture.ts";

const root = new URL("../../..", import.meta.url);
const page = readFileSync(new URL("docs/official-fields.md", root), "utf8");

/** The part of the page on a procedure. */
const partOn = ({ code, id }: Procedure): string =>
  page.split(/^## /mu).find((part) => part.startsWith(`${code} ${id}\n`)) ?? "";

const rowsOf = (part: string): readonly (readonly string[])[] =>
  [...part.matchAll(/^\| (?!:--)(.+) \|$/gmu)].map(([, row = ""]) => row.split(" | "));

const namesOf = (procedure: Procedure): ReadonlySet<string> => {
  const { fields, subjects, requires, fee, parts = [], supplementDays } = procedure;
  return new Set([
    ...Object.keys(fields),
    ...Object.keys(subjects),
    ...[...requires, ...fee, ...stepsOf(procedure), ...parts].map(({ id }) => id),
    // The entries of a definition that stand for themselves.
    "deadline",
    "result",
    "feeds",
    ...(supplementDays === undefined ? [] : ["supplement-within"]),
  ]);
};

const procedures = [
  deathRegistration,
  civilStatusChange,
  parenthoodRecognition,
  guardianship,
  birthRegistration,
  marriage,
  maritalStatus,
  permanentResidence,
  landRegistration,
  birthBundle,
  socialPension,
  temporaryResidence,
  householdBusiness,
  floorConfirmation,
  certifiedCopies,
  socialAllowance,
];

test.each(procedures)("what the page says is declared in $id is declared there", (procedure) => {
  const rows = rowsOf(partOn(procedure));
  expect(rows.length).toBeGreaterThan(25);
  const names = namesOf(procedure);
  const told = rows.flatMap((row) => [...(row.at(-1) ?? "").matchAll(/`([^`]+)`/gu)].map(([, name = ""]) => name));
  expect(told.filter((name) => !names.has(name))).toEqual([]);
});

test.each(procedures)("every line on $id says where its entry is declared, or why it is not", (procedure) => {
  const without = rowsOf(partOn(procedure)).filter((row) => !/`|^– \S|Where$/u.test(row.at(-1) ?? ""));
  expect(without).toEqual([]);
});

test("each of the fourteen hard cases has its examples", () => {
  const rows = rowsOf(page.split(/^## /mu).find((part) => part.startsWith("Ca khó")) ?? "");
  const known = new Set(
    definitions.flatMap(({ id, examples }) => (examples.ok ? examples.value.map((it) => `${id}.${it.id}`) : [])),
  );
  const named = rows
    .slice(1)
    .map((row) => [...(row.at(-1) ?? "").matchAll(/`([^`]+)`/gu)].map(([, name = ""]) => name));
  expect(named).toHaveLength(14);
  expect(named.filter((names) => names.length === 0)).toEqual([]);
  expect(named.flat().filter((name) => !known.has(name))).toEqual([]);
});

const records = fileURLToPath(new URL("../shared/domain/procedures", root));

const missingOnPage = (procedure: Procedure): readonly string[] => {
  const [file = ""] = globSync(`*-${procedure.code}-*.yaml`, { cwd: records });
  const text = readFileSync(`${records}/${file}`, "utf8");
  const keys = [...text.matchAll(/^ +- key: (\S+)$/gmu)].map(([, key = ""]) => key);
  const known = new Set(rowsOf(partOn(procedure)).map(([entry]) => entry));
  expect(keys.length).toBeGreaterThan(15);
  return keys.filter((key) => !known.has(key));
};

// The official records do not ship with the project.
if (existsSync(records))
  test.each(procedures)("every field and paper on record of $id is on the page", (procedure) => {
    expect(missingOnPage(procedure)).toEqual([]);
  });
