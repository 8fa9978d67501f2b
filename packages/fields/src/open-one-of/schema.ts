import { partsSchema, type ValueSchema } from "../value-schema.ts";

export const schema: ValueSchema = {
  takes: ["list"],
  schema: () => partsSchema({ code: { type: "string" }, name: { type: "string" } }),
};
