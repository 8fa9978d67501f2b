import { address } from "../address/schema.ts";
import { addressParts } from "../address/validate-address.ts";
import { phone } from "../phone/schema.ts";
import { partsSchema, type ValueSchema } from "../value-schema.ts";

const part = { type: "string", maxLength: 300 };

export const postAddress: ValueSchema = {
  takes: ["optionalParts"],
  schema: (params) => ({
    ...address.schema(params),
    ...partsSchema({
      ...Object.fromEntries(addressParts.map((name) => [name, part])),
      receiver: part,
      phone: phone.schema({}),
    }),
    dependentRequired: { receiver: ["phone"], phone: ["receiver"] },
  }),
};
