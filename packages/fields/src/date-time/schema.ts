import type { ValueSchema } from "../value-schema.ts";

export const schema: ValueSchema = {
  takes: [],
  schema: () => ({ type: "string", pattern: "^\\d{4}-\\d{2}-\\d{2}T(?:[01]\\d|2[0-3]):[0-5]\\d$" }),
};
