import type { Shape } from "../type.ts";
import { type Inner, isContext, isInnerList, Range } from "./inner.ts";
import { isPartial } from "./span.ts";

/** Whether a value of a shape is, or has anywhere inside, a date of which the day is not known. */
export const hasPartialDate = (value: Inner, shape: Shape): boolean => {
  if (shape === "date" || shape === "duration") return isPartial(value);
  if (typeof shape === "string") return false;
  if ("list" in shape) return isInnerList(value) && value.some((item) => hasPartialDate(item, shape.list));
  if ("range" in shape)
    return value instanceof Range && (hasPartialDate(value.from, shape.range) || hasPartialDate(value.to, shape.range));
  if (!isContext(value)) return false;
  return Object.entries(shape.members).some(([key, of]) => hasPartialDate(value[key] ?? null, of));
};
