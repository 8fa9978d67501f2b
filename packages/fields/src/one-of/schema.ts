import type { ValueSchema } from "../value-schema.ts";

export const oneOf: ValueSchema = {
  takes: ["list"],
  schema: () => ({ type: "string" }),
};
