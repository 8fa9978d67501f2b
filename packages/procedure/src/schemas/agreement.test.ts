import type { Json } from "@motlan/kernel";
import { Ajv2020 } from "ajv/dist/2020.js";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { parseDocument } from "yaml";
import type { ZodType } from "zod";
import { readSource } from "../compile/source.ts";
import { edited } from "../edits/edit.fixture.ts";
import { formats, schemaNames } from "./formats.ts";
import { schemaOf } from "./schema-of.ts";

/** Without names: whether a field type is known is asked when the shape is right. */
const validators = Object.fromEntries(
  schemaNames.map((name) => [name, new Ajv2020({ allowUnionTypes: true }).compile(schemaOf(name, {}))]),
);

/** What an editor checks, where it can read the text at all. */
const dataOf = (text: string): Json | undefined => {
  const document = parseDocument(text, { logLevel: "silent" });
  return document.errors.length > 0 ? undefined : document.toJS();
};

test("an editor marks what the reader refuses for its shape, and nothing else", () => {
  const verdicts = { taken: 0, refused: 0 };
  fc.assert(
    fc.property(edited, ({ original: { format, file }, text }) => {
      const reader: ZodType = formats[format].format;
      const read = readSource({ file, text }, reader);
      if (!read.ok && read.issues[0].code !== "definition-shape") return;
      verdicts[read.ok ? "taken" : "refused"] += 1;
      expect(validators[format]?.(dataOf(text))).toBe(read.ok);
    }),
    { numRuns: 500 },
  );
  expect(verdicts.taken).toBeGreaterThan(100);
  expect(verdicts.refused).toBeGreaterThan(100);
});
