import { isPartialDate } from "@motlan/kernel";
import type { Shape } from "../type.ts";
import type { Value } from "../value.ts";
import { isContext } from "./inner.ts";
import { daysOfDuration } from "./span.ts";

export type Conform = (value: Value) => Value;

const atoms: Readonly<Record<Extract<Shape, string>, (value: Value) => boolean>> = {
  null: (value) => value === null,
  boolean: (value) => typeof value === "boolean",
  number: (value) => typeof value === "number" && Number.isFinite(value),
  text: (value) => typeof value === "string",
  date: (value) => typeof value === "string" && isPartialDate(value),
  duration: (value) => typeof value === "string" && daysOfDuration(value) !== undefined,
};

const conformMembers = (members: Readonly<Record<string, Shape>>): Conform => {
  const conforms = Object.entries(members).map(([key, shape]): [string, Conform] => [key, conform(shape)]);
  return (value) => {
    if (!isContext(value)) return null;
    return Object.fromEntries(conforms.map(([key, of]) => [key, of(value[key] ?? null)]));
  };
};

/**
 * What the environment gave, as the shape that the rule was checked with; null where it is not (a date half typed).
 * Without this a rule that is right by its types could be wrong by its values.
 */
export const conform = (shape: Shape): Conform => {
  if (typeof shape === "string") {
    const fits = atoms[shape];
    return (value) => (fits(value) ? value : null);
  }
  if ("members" in shape) return conformMembers(shape.members);
  const item = conform(shape.list);
  return (value) => (Array.isArray(value) ? value.map(item) : null);
};
