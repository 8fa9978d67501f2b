import type { ValueSchema } from "../value-schema.ts";

export const personalId: ValueSchema = {
  takes: [],
  schema: () => ({ type: "string", pattern: "^\\d{12}$" }),
};
