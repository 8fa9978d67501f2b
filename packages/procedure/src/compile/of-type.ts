import { type FieldParams, fieldTypes, isFieldTypeName } from "@motlan/fields";
import { paramsOf } from "@motlan/fields/schemas";
import type { Json } from "@motlan/kernel";
import type { z } from "zod";

/** What a type may be told of a field, as it is written. */
const written: Readonly<Record<keyof FieldParams, string>> = {
  list: "list",
  min: "min",
  max: "max",
  decimals: "decimals",
  unit: "unit",
  optionalParts: "optional-parts",
  columns: "columns",
  workingDay: "working-day",
};

/** Of columns it is told elsewhere, in words of its own (`columns-needless`). */
const keys = Object.values(written).filter((key) => key !== written.columns);

/** What a field of that type heeds not. */
const notOf = (type: string): readonly string[] => {
  const takes = paramsOf(type).map((param) => written[param]);
  return keys.filter((key) => !takes.includes(key));
};

const types = Object.keys(fieldTypes);

/** The types that heed the same. */
const alike = (type: string): readonly string[] => types.filter((it) => notOf(it).join() === notOf(type).join());

/** Of those that do, the first. */
const firsts = types.filter((type) => alike(type)[0] === type);

/** In a JSON Schema, for each type: none of the keys that it does not heed. */
const byType: readonly Json[] = firsts.map((first) => ({
  // Turned round: of an object with a key `then` linters are wary.
  if: { not: { properties: { type: { enum: alike(first) } }, required: ["type"] } },
  else: { properties: Object.fromEntries(notOf(first).map((key) => [key, false])) },
}));

interface Written {
  readonly type: string;
  readonly min?: number | undefined;
  readonly max?: number | undefined;
}

/** A field that is told nothing that its type does not heed: a text has no decimals. An unknown type is told later. */
export const ofItsType = <T extends z.ZodType<Written>>(field: T): T =>
  field
    .superRefine((it, found) => {
      for (const key of isFieldTypeName(it.type) ? notOf(it.type) : [])
        if (key in it && Reflect.get(it, key) !== undefined)
          found.addIssue({ code: "custom", path: [key], message: `no ${key} here` });
      const { min, max } = it;
      if (min !== undefined && max !== undefined && min > max)
        found.addIssue({ code: "custom", path: ["max"], message: `no less than min, ${min}` });
    })
    .meta({ allOf: byType });
