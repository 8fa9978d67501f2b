import type { ValueSchema } from "../value-schema.ts";

export const text: ValueSchema = {
  takes: ["min", "max"],
  schema: ({ max = 500 }) => ({ type: "string", maxLength: max }),
};
