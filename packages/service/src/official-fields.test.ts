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
  const { fields, subjects, requires, fee, checks, doubts = [], parts = [] } = procedure;
  return new Set([
    ...Object.keys(fields),
    ...Object.keys(subjects),
    ...[...requires, ...fee, ...stepsOf(procedure), ...parts, ...checks, ...doubts].map(({ id }) => id),
    ...keysOf(procedure),
  ]);
};

/** The entries of a definition that stand for themselves, where it has them. */
const keysOf = (procedure: Procedure): readonly string[] => {
  const { supplementDays, notAsked, onePer, result } = procedure;
  const steps = stepsOf(procedure);
  const told = {
    "supplement-within": supplementDays !== undefined,
    "not-asked": notAsked !== undefined,
    "one-per": onePer !== undefined,
    "valid-for": result.validFor !== undefined,
    "verify-adds": steps.some(({ verifyAddsDays }) => verifyAddsDays !== undefined),
    "lapses-after": steps.some(({ lapsesAfterDays }) => lapsesAfterDays !== undefined),
  };
  return ["deadline", "result", "feeds", ...Object.entries(told).flatMap(([key, has]) => (has ? [key] : []))];
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

const recordOf = ({ code }: Procedure): string => {
  const [file = ""] = globSync(`*-${code}-*.yaml`, { cwd: records });
  return readFileSync(`${records}/${file}`, "utf8");
};

const missingOnPage = (procedure: Procedure): readonly string[] => {
  const text = recordOf(procedure);
  const keys = [...text.matchAll(/^ +- key: (\S+)$/gmu)].map(([, key = ""]) => key);
  const known = new Set(rowsOf(partOn(procedure)).map(([entry]) => entry));
  expect(keys.length).toBeGreaterThan(15);
  return keys.filter((key) => !known.has(key));
};

/** What stands under a key at the beginning of a line, up to the next. */
const sectionOf = (text: string, key: string): string =>
  new RegExp(`^${key}:\\n((?: .*\\n)*)`, "mu").exec(text)?.[1] ?? "";

const unquoted = (words: string): string =>
  words.startsWith("'") ? words.slice(1, -1).replaceAll("''", "'") : words.replace(/^"(.*)"$/u, "$1");

const saidIn = (section: string, pattern: RegExp): readonly string[] =>
  [...section.matchAll(pattern)].map(([, words = ""]) => unquoted(words));

/** The days of a deadline, what makes it longer, what does not count, and the days of each part. */
const deadlinesOf = (text: string): readonly string[] => {
  const section = sectionOf(text, "deadline");
  const [value = ""] = saidIn(section, /^ {2}value: (.+)$/gmu);
  const [unit = ""] = saidIn(section, /^ {2}unit: (.+)$/gmu);
  const parts = [...section.matchAll(/^ {4}(\w+): (.+)$/gmu), ...section.matchAll(/^ {2}(supplement): (.+)$/gmu)]
    .filter(([, key = ""]) => !["add", "total"].includes(key))
    .map(([, key, words = ""]) => `${key}: ${unquoted(words)}`);
  return [
    `${value} ${unit}`,
    ...saidIn(section, /^ {4}- if: (.+)$/gmu),
    ...saidIn(section, /^ {4}- (?!if:)(.+)$/gmu),
    ...parts,
  ];
};

/** What the record says beside its fields and papers, in its own words. */
const saidOnRecord = (text: string): readonly string[] => [
  ...saidIn(sectionOf(text, "rules"), /^ {2}- (.+)$/gmu),
  ...saidIn(sectionOf(text, "exemptions"), /^ {2}- (.+)$/gmu),
  ...deadlinesOf(text),
];

const hardest = [birthRegistration, marriage, maritalStatus, permanentResidence, landRegistration, birthBundle];

// The official records do not ship with the project.
if (existsSync(records)) {
  test.each(procedures)("every field and paper on record of $id is on the page", (procedure) => {
    expect(missingOnPage(procedure)).toEqual([]);
  });

  test.each(hardest)("every rule, exemption and deadline on record of $id is on the page in its words", (procedure) => {
    const said = saidOnRecord(recordOf(procedure));
    const told = new Set(rowsOf(partOn(procedure)).map((row) => row[1]));
    expect(said.length).toBeGreaterThan(5);
    expect(said.filter((words) => !told.has(words))).toEqual([]);
  });
}
