import type { ValueSchema } from "../value-schema.ts";

export const schema: ValueSchema = {
  takes: ["max"],
  schema: ({ max = 5000 }) => ({ type: "string", maxLength: max }),
};
