import type { ValueSchema } from "../value-schema.ts";

export const schema: ValueSchema = {
  takes: [],
  schema: () => ({ type: "string", pattern: "^0(?:[35789]\\d{8}|2\\d{9})$" }),
};
