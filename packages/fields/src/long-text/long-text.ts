import { issue } from "@motlan/kernel";
import { cleanLines } from "../clean-text.ts";
import type { FieldType } from "../field-type.ts";

const defaultMax = 5000;

/** Text in paragraphs. `max` counts characters. */
export const longText = {
  ruleType: () => ({ kind: "text" }),
  normalise: (input) => {
    if (typeof input !== "string") return input;
    const lines = cleanLines(input);
    return lines === "" ? null : lines;
  },
  validate: (value, { max = defaultMax }) => {
    if (value === null) return [];
    if (typeof value !== "string") return [issue("long-text-malformed")];
    return value.length > max ? [issue("long-text-too-long", "", { max })] : [];
  },
  print: (value) => (typeof value === "string" ? value : ""),
} satisfies FieldType<"long-text-malformed" | "long-text-too-long">;
