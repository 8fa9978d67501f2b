import { globSync } from "node:fs";
import { isJsonObject, type Json } from "@motlan/kernel";
import { Ajv2020 } from "ajv/dist/2020.js";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { schemaNames } from "./formats.ts";
import { catalogueHints } from "./hints-catalogue.ts";
import { procedureHints } from "./hints-procedure.ts";
import { ownNames } from "./names.ts";
import { catalogueFolder, realDefinitions } from "./real-definitions.fixture.ts";
import { type Schema, schemaOf } from "./schema-of.ts";

const validatorOf = (schema: Schema) => new Ajv2020({ allErrors: true, allowUnionTypes: true }).compile(schema);

const validators = Object.fromEntries(schemaNames.map((name) => [name, validatorOf(schemaOf(name, ownNames))]));

test("every file of the catalogue is of one format", () => {
  const written = globSync("**/*.yaml", { cwd: catalogueFolder, exclude: ["node_modules"] });
  expect(realDefinitions.map(({ file }) => file).toSorted()).toEqual(written.toSorted());
});

test.each(realDefinitions)("$file is valid by the schema of its format", ({ format, text }) => {
  validators[format]?.(parse(text));
  expect(validators[format]?.errors).toBeNull();
});

const realProcedure = realDefinitions.find(({ format }) => format === "procedure")?.text ?? "";

const small = "entity: person\ntitle: { vi: Người, en: Person }\n";

test.each([
  ["a key that is misspelt", "element: {}"],
  ["a type that no field has", "elements: { name: { type: txt, title: { vi: Tên, en: Name } } }"],
  ["a title in one language", "elements: { name: { type: text, title: { vi: Tên } } }"],
  ["a part that is left out", ""],
])("%s is refused", (_, rest) => {
  const sound = `${small}elements: { name: { type: text, title: { vi: Tên, en: Name } } }`;
  expect(validators.entity?.(parse(sound))).toBe(true);
  expect(validators.entity?.(parse(`${small}${rest}`))).toBe(false);
});

test("what cannot be said of one key alone is said of both", () => {
  const question = "{ type: integer, title: { vi: Số, en: Number }, because: { vi: Luật, en: Law }";
  const asks = (rest: string) => ({ ...parse(realProcedure), ask: parse(`{ n: ${question}${rest} } }`) });
  expect(validators.procedure?.(asks(', computed: "1 + 1"'))).toBe(true);
  expect(validators.procedure?.(asks(""))).toBe(false);
});

test("the names of a catalogue are offered, and a newer one is not refused", () => {
  const entity = schemaOf("entity", { ...ownNames, register: ["population", "land"] });
  expect(entity["$defs"]).toMatchObject({
    register: { anyOf: [{ enum: ["population", "land"] }, { type: "string" }] },
  });
  const newer = `${small}elements: { name: { type: text, original: health, title: { vi: Tên, en: Name } } }`;
  expect(validatorOf(entity)(parse(newer))).toBe(true);
});

/** The description of each key in a schema, by the key. */
const keysIn = (schema: Json): readonly (readonly [string, Json | undefined])[] => {
  if (Array.isArray(schema)) return schema.flatMap((it: Json) => keysIn(it));
  if (!isJsonObject(schema)) return [];
  return Object.entries(schema).flatMap(([keyword, value]) => [
    ...(keyword === "properties" && isJsonObject(value)
      ? Object.entries(value)
          // Beside a type that does not heed it, a key is refused.
          .filter(([, of]) => of !== false)
          .map(([key, of]) => [key, isJsonObject(of) ? of["description"] : undefined] as const)
      : []),
    ...keysIn(value),
  ]);
};

test.each(schemaNames)("every key of %s is explained, and nothing is explained that is no key", (name) => {
  const keys = keysIn(schemaOf(name, ownNames));
  expect(keys.filter(([, description]) => description === undefined)).toEqual([]);
  const told = new Set(keys.map(([, description]) => description));
  const hints = name === "procedure" ? procedureHints : catalogueHints[name];
  expect(Object.entries(hints).filter(([, hint]) => !told.has(hint))).toEqual([]);
});
