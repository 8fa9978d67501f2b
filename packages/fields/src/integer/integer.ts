import type { Json } from "@motlan/kernel";
import { issue } from "@motlan/kernel";
import { lineOrNull } from "../clean-text.ts";
import type { FieldType } from "../field-type.ts";
import { grouped } from "../grouped.ts";

const written = /^-?(?:\d+|\d{1,3}(?:[., ]\d{3})+)$/u;

const fromText = (line: Json): Json => {
  if (typeof line !== "string" || !written.test(line)) return line;
  const number = Number(line.replace(/[., ]/gu, ""));
  return Number.isSafeInteger(number) ? number + 0 : line;
};

/** A whole number, within `min` and `max`. Thousands may be typed apart: `1.250.000`. */
export const integer = {
  ruleType: () => ({ kind: "number" }),
  normalise: (input) => fromText(lineOrNull(input)),
  validate: (value, { min = Number.MIN_SAFE_INTEGER, max = Number.MAX_SAFE_INTEGER }) => {
    if (value === null) return [];
    if (typeof value !== "number" || !Number.isSafeInteger(value)) return [issue("integer-malformed")];
    if (value < min) return [issue("integer-too-small", "", { min })];
    return value > max ? [issue("integer-too-large", "", { max })] : [];
  },
  print: (value, { language }) => (typeof value === "number" ? grouped(String(value), language) : ""),
} satisfies FieldType<"integer-malformed" | "integer-too-small" | "integer-too-large">;
