import type { Json } from "@motlan/kernel";
import { lineOrNull } from "./clean-text.ts";
import { readDate } from "./read-date.ts";

/** A date as kept (ISO, of the precision given); a text that is no date stays as it was typed. */
export const normaliseDate = (input: Json): Json => {
  const line = lineOrNull(input);
  return typeof line === "string" ? (readDate(line) ?? line) : line;
};
