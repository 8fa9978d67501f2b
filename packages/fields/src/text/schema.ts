import type { ValueSchema } from "../value-schema.ts";

export const schema: ValueSchema = {
  takes: ["min", "max"],
  schema: ({ max = 500 }) => ({ type: "string", maxLength: max }),
};
