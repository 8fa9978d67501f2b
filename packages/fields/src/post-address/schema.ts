import { addressParts } from "../address/validate-address.ts";
import { partsSchema, type ValueSchema } from "../value-schema.ts";

const part = { type: "string", maxLength: 300 };

export const schema: ValueSchema = {
  takes: ["optionalParts"],
  schema: (params, of) => ({
    ...of("address", params),
    ...partsSchema({
      ...Object.fromEntries(addressParts.map((name) => [name, part])),
      receiver: part,
      phone: of("phone", {}),
    }),
    dependentRequired: { receiver: ["phone"], phone: ["receiver"] },
  }),
};
