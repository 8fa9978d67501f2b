import type { Json } from "@motlan/kernel";
import { issue } from "@motlan/kernel";
import { lineOrNull } from "../clean-text.ts";
import type { FieldType } from "../field-type.ts";

const mobile = /^0[35789]\d{8}$/u;
const landline = /^02\d{9}$/u;

const normalise = (input: Json): Json => {
  const line = lineOrNull(input);
  if (typeof line !== "string") return line;
  const digits = line.replace(/[\s.()-]/gu, "");
  const national = digits.replace(/^(?:\+84|0084|84(?=\d{9,10}$))0?/u, "0");
  return national === "" ? line : national;
};

const grouped = (number: string): string => number.replace(/^(\d{4})(\d{3})(\d+)$/u, "$1 $2 $3");

/** A telephone number of Viet Nam, kept as `0xxxxxxxxx`: mobile, or a landline with its area code. */
export const phone = {
  ruleType: () => ({ kind: "text" }),
  normalise,
  validate: (value) => {
    if (value === null) return [];
    return typeof value === "string" && (mobile.test(value) || landline.test(value)) ? [] : [issue("phone-malformed")];
  },
  print: (value) => (typeof value === "string" ? grouped(value) : ""),
} satisfies FieldType<"phone-malformed">;
