import type { ValueSchema } from "../value-schema.ts";

export const schema: ValueSchema = {
  takes: [],
  schema: () => ({ type: "string", maxLength: 254, pattern: "^[^\\s@]+@[^\\s@.]+(?:\\.[^\\s@.]+)+$" }),
};
