import { readFileSync } from "node:fs";
import { fieldType } from "@motlan/fields";
import { isJsonObject, type Json, textOf } from "@motlan/kernel";
import { Ajv2020 } from "ajv/dist/2020.js";
import { expect, test } from "vitest";
import { catalogue, procedure, procedures } from "./catalogue.fixture.ts";
import { asOpenApi } from "./openapi.ts";

const at = (value: Json | undefined, ...keys: readonly string[]): Json | undefined =>
  keys.reduce<Json | undefined>(
    (here, key) => (isJsonObject(here) && Object.hasOwn(here, key) ? here[key] : undefined),
    value,
  );

const entries = (value: Json | undefined): readonly (readonly [string, Json])[] =>
  isJsonObject(value) ? Object.entries(value) : [];

/** Everything inside a document, and the document itself. */
const within = (value: Json): readonly Json[] => [
  value,
  ...(Array.isArray(value) ? value : entries(value).map(([, it]) => it)).flatMap(within),
];

const operationsOf = (document: Json) =>
  entries(at(document, "paths")).flatMap(([path, item]) =>
    entries(item).map(([method, operation]) => ({ path, method, operation })),
  );

const documents = procedures.map((it) => [it.id, asOpenApi(it, catalogue)] as const);

const source = (path: string): string => readFileSync(new URL(`../../../${path}`, import.meta.url), "utf8");

test.each(documents)("%s: what it is, where it is asked, and what each answer means is told", (_, document) => {
  expect(textOf(document["openapi"])).toMatch(/^3\.1\.\d+$/u);
  expect(at(document, "info", "title")).toMatch(/\S/u);
  expect(at(document, "info", "version")).toMatch(/\S/u);
  const operations = operationsOf(document);
  expect(operations.map(({ path }) => path)).toSatisfy((all: readonly string[]) => all.every((it) => it[0] === "/"));
  const ids = operations.map(({ operation }) => at(operation, "operationId"));
  expect(ids).toEqual(["citizen.startDossier", "citizen.submitDossier", "citizen.followDossier"]);
  const answers = operations.flatMap(({ operation }) => entries(at(operation, "responses")));
  expect(answers.filter(([status, it]) => !/^[2-5]\d\d$/u.test(status) || !at(it, "description"))).toEqual([]);
});

test.each(documents)(
  "%s: every reference leads somewhere, and every session is one that is described",
  (_, document) => {
    const led = within(document).flatMap((it) => textOf(at(it, "$ref")) || []);
    expect(led.length).toBeGreaterThan(10);
    expect(led.filter((it) => at(document, ...it.split("/").slice(1)) === undefined)).toEqual([]);
    expect(entries(at(document, "components", "securitySchemes")).map(([name]) => name)).toEqual(["citizen"]);
  },
);

test("only doors that the API has are told of, and only what they take", () => {
  const document = asOpenApi(procedure("marital-status"), catalogue);
  const doors = source("api/src/access.ts");
  for (const { path, operation } of operationsOf(document)) {
    expect(path).toBe(`/trpc/${textOf(at(operation, "operationId"))}`);
    expect(doors).toContain(`"${path.slice("/trpc/".length)}": "citizen"`);
  }
  const takes = (name: string, file: string) => {
    const [, taken = ""] = /\.input\(z\.object\(\{(.*?)\}\)\)/u.exec(source(`api/src/endpoints/citizen/${file}`)) ?? [];
    const told = entries(at(document, "components", "schemas", name, "properties")).map(([key]) => key);
    return told.filter((key) => !new RegExp(`\\b${key}\\b`, "u").test(taken));
  };
  expect(takes("Starting", "start-dossier.ts")).toEqual([]);
  expect(takes("Submission", "submit-dossier.ts")).toEqual([]);
});

test("a dossier comes to the states that the engine knows", () => {
  const states = at(asOpenApi(procedure("marital-status"), catalogue), "components", "schemas", "State", "oneOf");
  expect(Array.isArray(states) ? states.map((it: Json) => at(it, "const")) : []).toEqual([1, 2, 3, 4, 5, 8, 9, 10]);
});

/** What the field itself says of a value. */
const formTakes = (path: string, value: Json): boolean => {
  const field = procedure("floor-confirmation").fields[path];
  const reference = { ...catalogue, today: "2026-11-22" };
  return field !== undefined && fieldType(field.type).validate(value, field.params, reference).length === 0;
};

// Letters of all alphabets are left to the schema's own tests: what reads it here knows no such patterns.
test.each<readonly [string, string, Json, boolean]>([
  ["a number of twelve digits", "filer.personalId", "001099000001", true],
  ["a number of two digits", "filer.personalId", "12", false],
  ["a day", "filer.paperIssued", "2021-05-04", true],
  ["a day as it is written by hand", "filer.paperIssued", "4/5/2021", false],
  ["an area", "house.builtArea", 45.5, true],
  ["an area in words", "house.builtArea", "bốn mươi", false],
  ["a field that there is not", "house.colour", "đỏ", false],
])("%s is sent as the form takes it, or refused", (_, path, value, isTaken) => {
  const answers = at(asOpenApi(procedure("floor-confirmation"), catalogue), "components", "schemas", "Answers");
  const takes = new Ajv2020({ strict: false, validateFormats: false }).compile(isJsonObject(answers) ? answers : false);
  expect([takes({ [path]: value }), formTakes(path, value)]).toEqual([isTaken, isTaken]);
});
