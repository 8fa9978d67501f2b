import type { Column } from "../reference.ts";
import type { JsonSchema, SchemaOf, ValueSchema } from "../value-schema.ts";

/** A row may lack what is not required, or have nothing there. */
export const schema: ValueSchema = {
  takes: ["columns", "min", "max"],
  schema: ({ columns = [], min = 0, max = 100 }, of) => ({
    type: "array",
    minItems: min,
    maxItems: max,
    items: {
      type: "object",
      properties: Object.fromEntries(columns.map((column) => [column.name, cellSchema(column, of)])),
      required: columns.filter(({ required }) => required).map(({ name }) => name),
    },
  }),
};

const cellSchema = ({ type, params, required }: Column, of: SchemaOf): JsonSchema =>
  required ? of(type, params) : { anyOf: [{ type: "null" }, of(type, params)] };
