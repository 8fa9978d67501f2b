import type { Json } from "@motlan/kernel";

export type JsonObject = { readonly [key: string]: Json };

/** The object under a key, or an empty one. */
export const objectAt = (value: JsonObject, key: string): JsonObject => {
  const inner = value[key];
  return isObject(inner) ? inner : {};
};

export const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** The text under a key, or an empty one. */
export const textAt = (value: JsonObject, key: string): string => {
  const inner = value[key];
  return typeof inner === "string" ? inner : "";
};
