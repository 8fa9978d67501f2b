import type { Json } from "@motlan/kernel";
import { isJsonObject } from "@motlan/kernel";
import { cleanLine } from "./clean-text.ts";

/** A value of several named texts, as a record that has only those that are not empty. */
export type Parts = Readonly<Record<string, string>>;

const cleanPart = (part: Json | undefined): string => (typeof part === "string" ? cleanLine(part) : "");

/** The named parts of an input, each clean; parts that are empty, or of another name, are left out. */
export const cleanParts = (input: { readonly [key: string]: Json }, names: readonly string[]): Parts =>
  Object.fromEntries(names.map((name) => [name, cleanPart(input[name])]).filter(([, text]) => text !== ""));

/** The parts of a kept value, or null if it is not of this shape at all. */
export const readParts = (value: Json, names: readonly string[]): Parts | null => {
  if (!isJsonObject(value)) return null;
  const entries = Object.entries(value);
  const texts = entries.filter((entry): entry is [string, string] => typeof entry[1] === "string");
  const sound = texts.length === entries.length && texts.every(([name]) => names.includes(name));
  return sound ? Object.fromEntries(texts) : null;
};

export const joinParts = (texts: readonly (string | undefined)[], between: string): string =>
  texts.filter((text) => text !== undefined && text !== "").join(between);
