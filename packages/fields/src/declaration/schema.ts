import type { ValueSchema } from "../value-schema.ts";

export const declaration: ValueSchema = {
  takes: [],
  schema: () => ({ const: true }),
};
