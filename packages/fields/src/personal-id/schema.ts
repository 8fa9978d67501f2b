import type { ValueSchema } from "../value-schema.ts";

export const schema: ValueSchema = {
  takes: [],
  schema: () => ({ type: "string", pattern: "^\\d{12}$" }),
};
