import type { Json } from "@motlan/kernel";
import { isJsonObject } from "@motlan/kernel";
import { cleanLine } from "../clean-text.ts";
import { cleanParts } from "../parts.ts";

export const nameParts = ["family", "middle", "given"] as const;

/** Registers send either the parts or one line; a line is read as first word, words between, last word. */
export const normaliseName = (input: Json): Json => {
  if (typeof input === "string") return splitName(cleanLine(input));
  if (!isJsonObject(input)) return input;
  const { family = "", ...rest } = cleanParts(input, nameParts);
  return family === "" && Object.keys(rest).length === 0 ? null : { family, ...rest };
};

const splitName = (line: string): Json => {
  const words = line.split(" ");
  const given = words.at(-1) ?? "";
  if (given === "") return null;
  const [family = ""] = words.slice(0, -1);
  const middle = words.slice(1, -1).join(" ");
  return middle === "" ? { family, given } : { family, middle, given };
};
