import { neededOf, partsSchema, type ValueSchema } from "../value-schema.ts";
import { nameParts } from "./normalise-name.ts";

const letters = { type: "string", maxLength: 100, pattern: "^(?=.*\\p{L})[\\p{L}\\p{M} '’ʼ.-]+$" };

/** A part that may be left out may be the empty text as well. */
const perhaps = { anyOf: [{ const: "" }, letters] };

export const schema: ValueSchema = {
  takes: ["optionalParts"],
  schema: (params) => {
    const needed = neededOf(["family", "given"], params);
    const parts = nameParts.map((part) => [part, needed.includes(part) ? letters : perhaps] as const);
    return partsSchema(Object.fromEntries(parts), ...needed);
  },
};
