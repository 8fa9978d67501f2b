import { issue } from "@motlan/kernel";
import type { FieldType } from "../field-type.ts";

/** A sentence that the filer stands by: true, or not made. */
export const declaration = {
  ruleType: () => ({ kind: "boolean" }),
  normalise: (input) => (input === false || (typeof input === "string" && input.trim() === "") ? null : input),
  validate: (value) => (value === null || value === true ? [] : [issue("declaration-malformed")]),
  print: (value, { language }) => {
    if (value !== true) return "";
    return language === "vi" ? "Đã cam đoan" : "Declared";
  },
} satisfies FieldType<"declaration-malformed">;
