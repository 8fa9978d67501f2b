import type { Json } from "@motlan/kernel";
import type { FieldParams } from "./reference.ts";

/** A JSON Schema (draft 2020-12). */
export type JsonSchema = { readonly [keyword: string]: Json };

export type SchemaOf = (type: string, params: FieldParams) => JsonSchema;

/**
 * In a field type's folder as `schema`: the shape of its kept values, as others may check it who have neither our code nor our lists: whatever the
 * type takes, the schema takes. Whether a code or a unit is there, and which year is too far off, the type alone says.
 */
export interface ValueSchema {
  /** What of a field the type heeds; anything else beside it in a definition is a mistake. */
  readonly takes: readonly (keyof FieldParams)[];
  /** `of` gives the schema of a column's values. */
  readonly schema: (params: FieldParams, of: SchemaOf) => JsonSchema;
}

/** A value of named texts, of which those `needed` are there. */
export const partsSchema = (parts: Readonly<Record<string, JsonSchema>>, ...needed: readonly string[]): JsonSchema => ({
  type: "object",
  properties: parts,
  additionalProperties: false,
  ...(needed.length === 0 ? {} : { required: needed }),
});

/** Those of the parts that may not be left out. */
export const neededOf = (parts: readonly string[], { optionalParts = [] }: FieldParams): readonly string[] =>
  parts.filter((part) => !optionalParts.includes(part));

const home = { const: "VNM" };

/** At home these parts are there, and abroad those. */
export const byCountry = (atHome: readonly string[], abroad: JsonSchema): JsonSchema => ({
  anyOf: [
    { properties: { country: home }, required: atHome },
    { allOf: [{ properties: { country: { not: home } }, required: ["country"] }, abroad] },
  ],
});
