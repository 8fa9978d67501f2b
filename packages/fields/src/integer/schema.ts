import type { ValueSchema } from "../value-schema.ts";

export const schema: ValueSchema = {
  takes: ["min", "max"],
  schema: ({ min = Number.MIN_SAFE_INTEGER, max = Number.MAX_SAFE_INTEGER }) => ({
    type: "integer",
    minimum: min,
    maximum: max,
  }),
};
