import type { Json } from "@motlan/kernel";
import { tidy } from "@motlan/kernel";

// Direction overrides could make a printed name read as another; a store of JSON refuses NUL and lone surrogates.
const unwanted = /[\u202A-\u202E\u2066-\u2069]|(?!\s)\p{Cc}/gu;

const keepable = (text: string): string => text.toWellFormed().replace(unwanted, "");

/** One line of text as it is kept. */
export const cleanLine = (text: string): string => tidy(keepable(text));

/** Text in paragraphs as it is kept: each line clean, at most one empty line between two. */
export const cleanLines = (text: string): string =>
  keepable(text)
    .split(/\r\n?|\n/u)
    .map(tidy)
    .join("\n")
    .replace(/\n{3,}/gu, "\n\n")
    .trim();

/** A line of text, or null if nothing is left of it; what is not text stays as it is. */
export const lineOrNull = (input: Json): Json => {
  if (typeof input !== "string") return input;
  const line = cleanLine(input);
  return line === "" ? null : line;
};
