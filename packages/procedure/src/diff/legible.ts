import type { Json } from "@motlan/kernel";
import { printTree, type Rule } from "@motlan/rules";

/** A property of a definition as people read it: each rule as it is written; what is not there is null. */
export const legible = (value: unknown): Json => {
  if (isRule(value)) return printTree(value.tree);
  if (Array.isArray(value)) return value.map(legible);
  if (isObject(value)) return Object.fromEntries(Object.entries(value).map(([key, it]) => [key, legible(it)]));
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? value : null;
};

/** The same without the words that stand on screens, wherever they stand. */
export const withoutWords = (value: Json): Json => {
  if (Array.isArray(value)) return value.map(withoutWords);
  if (!isObject(value)) return value;
  const entries = Object.entries(value);
  return isLocalized(entries) ? null : Object.fromEntries(entries.map(([key, it]) => [key, withoutWords(it)]));
};

const isObject = (value: unknown): value is Readonly<Record<string, Json>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const isRule = (value: unknown): value is Rule => isObject(value) && "tree" in value && "reads" in value;

const isLocalized = (entries: readonly (readonly [string, Json])[]): boolean =>
  entries.length === 2 && entries.every(([key, it]) => (key === "vi" || key === "en") && typeof it === "string");
