import type { ValueSchema } from "../value-schema.ts";

export const schema: ValueSchema = {
  takes: ["workingDay"],
  schema: () => ({ type: "string", format: "date", pattern: "^\\d{4}-\\d{2}-\\d{2}$" }),
};
