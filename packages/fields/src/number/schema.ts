import type { ValueSchema } from "../value-schema.ts";

export const schema: ValueSchema = {
  takes: ["min", "max", "decimals", "unit"],
  schema: ({ min = -(10 ** 15), max = 10 ** 15 }) => ({ type: "number", minimum: min, maximum: max }),
};
