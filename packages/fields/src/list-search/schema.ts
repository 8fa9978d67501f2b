import type { ValueSchema } from "../value-schema.ts";

export const listSearch: ValueSchema = {
  takes: ["list"],
  schema: () => ({ type: "string" }),
};
