import type { ValueSchema } from "../value-schema.ts";

export const schema: ValueSchema = {
  takes: ["max"],
  schema: ({ max = 50 }) => ({ type: "string", maxLength: max, pattern: "^[\\p{L}\\p{M}\\d ./_-]+$" }),
};
