import { byCountry, neededOf, partsSchema, type ValueSchema } from "../value-schema.ts";
import { addressParts } from "./validate-address.ts";

const part = { type: "string", maxLength: 300 };

export const schema: ValueSchema = {
  takes: ["optionalParts"],
  schema: (params) => ({
    ...partsSchema(Object.fromEntries(addressParts.map((name) => [name, part]))),
    ...byCountry(neededOf(["province", "commune", "detail"], params), { required: neededOf(["detail"], params) }),
  }),
};
