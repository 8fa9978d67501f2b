import type { Column } from "../reference.ts";
import type { JsonSchema, ValueSchema } from "../value-schema.ts";

type SchemaOf = (column: Column) => JsonSchema;

/** A row may lack what is not required, or have nothing there. */
export const rowsSchema = (schemaOf: SchemaOf): ValueSchema => ({
  takes: ["columns", "min", "max"],
  schema: ({ columns = [], min = 0, max = 100 }) => ({
    type: "array",
    minItems: min,
    maxItems: max,
    items: {
      type: "object",
      properties: Object.fromEntries(columns.map((column) => [column.name, cellSchema(column, schemaOf)])),
      required: columns.filter(({ required }) => required).map(({ name }) => name),
    },
  }),
});

const cellSchema = (column: Column, schemaOf: SchemaOf): JsonSchema =>
  column.required ? schemaOf(column) : { anyOf: [{ type: "null" }, schemaOf(column)] };
