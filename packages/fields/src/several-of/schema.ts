import type { ValueSchema } from "../value-schema.ts";

export const schema: ValueSchema = {
  takes: ["list", "min", "max"],
  schema: ({ min = 0, max }) => ({
    type: "array",
    items: { type: "string" },
    minItems: min,
    ...(max === undefined ? {} : { maxItems: max }),
  }),
};
