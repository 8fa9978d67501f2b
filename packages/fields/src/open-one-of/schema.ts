import { partsSchema, type ValueSchema } from "../value-schema.ts";

export const openOneOf: ValueSchema = {
  takes: ["list"],
  schema: () => partsSchema({ code: { type: "string" }, name: { type: "string" } }),
};
