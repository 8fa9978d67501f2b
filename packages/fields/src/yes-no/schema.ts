import type { ValueSchema } from "../value-schema.ts";

export const yesNo: ValueSchema = {
  takes: [],
  schema: () => ({ type: "boolean" }),
};
