import { type Json, sameJson } from "@motlan/kernel";
import type { Likeness } from "./field-type.ts";
import { fieldType } from "./field-types.ts";
import type { FieldParams } from "./reference.ts";

interface Asked {
  readonly type: string;
  readonly params: FieldParams;
}

/** How what one says stands to what another says of the same: how either is written is no difference. */
export const likenessOf = ({ type, params }: Asked, one: Json, other: Json): Likeness => {
  const { normalise, likeness } = fieldType(type);
  const [a, b] = [normalise(one, params), normalise(other, params)];
  if (sameJson(a, b)) return "same";
  return likeness?.(a, b) ?? "different";
};
