import { isJsonObject, type Json } from "@motlan/kernel";
import { Ajv2020 } from "ajv/dist/2020.js";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { compiledProcedures } from "../edits/outcome-of.fixture.ts";
import { answersSchema } from "./answers-schema.ts";
import { realDefinitions } from "./real-definitions.fixture.ts";

const ajv = new Ajv2020({ allowUnionTypes: true, validateFormats: false, strictRequired: false });
const schemas = Object.fromEntries(compiledProcedures.map((it) => [it.id, ajv.compile(answersSchema(it))]));

/** What the examples beside each procedure answer. */
const answered = realDefinitions
  .filter(({ format }) => format === "examples")
  .flatMap(({ file, text }) => {
    const data: Json = parse(text);
    const examples = isJsonObject(data) && Array.isArray(data["examples"]) ? data["examples"] : [];
    return examples.map((it: Json) => [file.split("/").at(-2) ?? "", isJsonObject(it) ? it["answers"] : null] as const);
  });

test("the answers of every example are of the schema of its procedure", () => {
  expect(Object.keys(schemas).length).toBeGreaterThan(6);
  const refused = answered.filter(([id, answers]) => !schemas[id]?.(answers ?? {}));
  expect(refused).toEqual([]);
});

test.each([
  ["a path that nobody is asked", { "movers.fullName": { family: "Lê", given: "Mai" } }],
  ["what is worked out", { request: "Đăng ký" }],
  ["a number in words", { floorArea: "hai mươi" }],
  ["an area below the least", { floorArea: 0 }],
  ["a choice of one where any number is picked", { movers: "filer" }],
])("%s is refused", (_, answers) => {
  expect(schemas["permanent-residence"]?.(answers)).toBe(false);
});

test("of a subject that is several each has answers of its own, and null takes one back", () => {
  const answers = { movers: ["filer"], "movers[DC-1].relationToHead": "04", floorArea: null };
  expect(schemas["permanent-residence"]?.(answers)).toBe(true);
});
