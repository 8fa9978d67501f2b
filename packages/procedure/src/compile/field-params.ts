import { type Column, type FieldParams, isFieldTypeName } from "@motlan/fields";
import type { Localized } from "@motlan/kernel";

export interface AskedParams {
  readonly list?: string | undefined;
  readonly min?: number | undefined;
  readonly max?: number | undefined;
  readonly decimals?: number | undefined;
  readonly unit?: string | undefined;
  readonly "optional-parts"?: readonly string[] | undefined;
  readonly "working-day"?: boolean | undefined;
  readonly columns?: Readonly<Record<string, AskedColumn>> | undefined;
}

/** A column of a repeating group, as a definition has it. */
export interface AskedColumn extends AskedParams {
  readonly type: string;
  readonly title: Localized;
  readonly help?: Localized | undefined;
  readonly optional: boolean;
}

/** What a field type needs to know, out of a definition. */
export const pickParams = (asked: AskedParams): FieldParams => ({
  ...(asked.list === undefined ? {} : { list: asked.list }),
  ...(asked.min === undefined ? {} : { min: asked.min }),
  ...(asked.max === undefined ? {} : { max: asked.max }),
  ...(asked.decimals === undefined ? {} : { decimals: asked.decimals }),
  ...(asked.unit === undefined ? {} : { unit: asked.unit }),
  ...(asked["optional-parts"] === undefined ? {} : { optionalParts: asked["optional-parts"] }),
  ...(asked["working-day"] === true ? { workingDay: true } : {}),
  ...(asked.columns === undefined ? {} : { columns: Object.entries(asked.columns).map(columnOf) }),
});

const columnOf = ([name, asked]: readonly [string, AskedColumn]): Column => ({
  name,
  type: asked.type,
  params: pickParams(asked),
  title: asked.title,
  ...(asked.help === undefined ? {} : { help: asked.help }),
  required: !asked.optional,
});

type Typed = Pick<AskedColumn, "type" | "columns">;

/** Whether there are all the field types that it is made of; else nothing can be said of its values. */
export const hasKnownTypes = ({ type, columns = {} }: Typed): boolean =>
  isFieldTypeName(type) && Object.values(columns).every(hasKnownTypes);
