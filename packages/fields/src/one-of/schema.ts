import type { ValueSchema } from "../value-schema.ts";

export const schema: ValueSchema = {
  takes: ["list"],
  schema: () => ({ type: "string" }),
};
