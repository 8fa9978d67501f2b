import { issue } from "@motlan/kernel";
import { lineOrNull } from "../clean-text.ts";
import type { FieldType } from "../field-type.ts";

const defaultMax = 500;

/** A line of text. `min` and `max` count characters. */
export const text = {
  ruleType: () => ({ kind: "text" }),
  normalise: lineOrNull,
  validate: (value, { min = 0, max = defaultMax }) => {
    if (value === null) return [];
    if (typeof value !== "string") return [issue("text-malformed")];
    if (value.length > max) return [issue("text-too-long", "", { max })];
    return value.length < min ? [issue("text-too-short", "", { min })] : [];
  },
  print: (value) => (typeof value === "string" ? value : ""),
} satisfies FieldType<"text-malformed" | "text-too-long" | "text-too-short">;
