import { byCountry, neededOf, partsSchema, type ValueSchema } from "../value-schema.ts";

const part = { type: "string", maxLength: 300 };
const parts = { facility: part, detail: part, commune: part, province: part, country: part, original: part };

export const schema: ValueSchema = {
  takes: ["optionalParts"],
  schema: (params) => ({
    ...partsSchema(parts),
    anyOf: [
      { required: ["original"] },
      byCountry(neededOf(["province", "commune"], params), {
        anyOf: [{ required: ["facility"] }, { required: neededOf(["detail"], params) }],
      }),
    ],
  }),
};
