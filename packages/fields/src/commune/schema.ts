import { partsSchema, type ValueSchema } from "../value-schema.ts";

export const schema: ValueSchema = {
  takes: [],
  schema: () => partsSchema({ province: { type: "string" }, commune: { type: "string" } }, "commune"),
};
