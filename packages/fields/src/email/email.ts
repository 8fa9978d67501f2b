import { issue } from "@motlan/kernel";
import { lineOrNull } from "../clean-text.ts";
import type { FieldType } from "../field-type.ts";

// Only the slips people make are caught; whether it can be delivered, only a message can tell.
const shape = /^[^\s@]+@[^\s@.]+(?:\.[^\s@.]+)+$/u;

/** An e-mail address. */
export const email = {
  ruleType: () => ({ kind: "text" }),
  normalise: lineOrNull,
  validate: (value) => {
    if (value === null) return [];
    return typeof value === "string" && value.length <= 254 && shape.test(value) ? [] : [issue("email-malformed")];
  },
  print: (value) => (typeof value === "string" ? value : ""),
} satisfies FieldType<"email-malformed">;
