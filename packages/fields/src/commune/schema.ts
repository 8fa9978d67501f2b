import { partsSchema, type ValueSchema } from "../value-schema.ts";

export const commune: ValueSchema = {
  takes: [],
  schema: () => partsSchema({ province: { type: "string" }, commune: { type: "string" } }, "commune"),
};
