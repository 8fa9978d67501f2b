import type { FieldParams } from "@motlan/fields";

export interface AskedParams {
  readonly list?: string | undefined;
  readonly min?: number | undefined;
  readonly max?: number | undefined;
  readonly "optional-parts"?: readonly string[] | undefined;
}

/** What a field type needs to know, out of a definition. */
export const pickParams = (asked: AskedParams): FieldParams => ({
  ...(asked.list === undefined ? {} : { list: asked.list }),
  ...(asked.min === undefined ? {} : { min: asked.min }),
  ...(asked.max === undefined ? {} : { max: asked.max }),
  ...(asked["optional-parts"] === undefined ? {} : { optionalParts: asked["optional-parts"] }),
});
