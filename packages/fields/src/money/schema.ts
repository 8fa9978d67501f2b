import type { ValueSchema } from "../value-schema.ts";

export const schema: ValueSchema = {
  takes: ["min", "max"],
  schema: ({ min = 0, max = Number.MAX_SAFE_INTEGER }) => ({
    type: "integer",
    minimum: Math.max(min, 0),
    maximum: max,
  }),
};
