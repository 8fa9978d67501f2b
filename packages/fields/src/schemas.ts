import { besideEach } from "./beside.ts";
import type { FieldParams } from "./reference.ts";
import type { SchemaOf, ValueSchema } from "./value-schema.ts";

export type { JsonSchema } from "./value-schema.ts";

// No browser of a citizen loads them.
const schemaOf = await besideEach(async (name): Promise<ValueSchema> => (await import(`./${name}/schema.ts`)).schema);

/** The JSON Schema of the kept values of a field. */
export const valueSchema: SchemaOf = (name, params) => schemaOf(name).schema(params, valueSchema);

/** What of a field its type heeds. */
export const paramsOf = (name: string): readonly (keyof FieldParams)[] => schemaOf(name).takes;
