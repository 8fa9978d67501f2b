import type { Json } from "@motlan/kernel";
import { issue } from "@motlan/kernel";
import { lineOrNull } from "../clean-text.ts";
import type { FieldType } from "../field-type.ts";
import { grouped } from "../grouped.ts";

const currency = /\s?(?:đồng|đ|vnđ|vnd|dong|₫)$/iu;
const written = /^(?:\d+|\d{1,3}(?:[., ]\d{3})+)$/u;

const fromText = (line: Json): Json => {
  if (typeof line !== "string") return line;
  const digits = line.replace(currency, "");
  const amount = written.test(digits) ? Number(digits.replace(/[., ]/gu, "")) : Number.NaN;
  return Number.isSafeInteger(amount) ? amount : line;
};

/** An amount in đồng, whole and not below nothing. `1.500.000`, `1.500.000 đ` and `1500000` are the same. */
export const money = {
  ruleType: () => ({ kind: "money" }),
  normalise: (input) => fromText(lineOrNull(input)),
  validate: (value, { min = 0, max = Number.MAX_SAFE_INTEGER }) => {
    if (value === null) return [];
    if (typeof value !== "number" || !Number.isSafeInteger(value) || value < 0) return [issue("money-malformed")];
    if (value < min) return [issue("money-too-small", "", { min })];
    return value > max ? [issue("money-too-large", "", { max })] : [];
  },
  print: (value, { language }) =>
    typeof value === "number" ? `${grouped(String(value), language)} ${language === "vi" ? "đồng" : "dong"}` : "",
} satisfies FieldType<"money-malformed" | "money-too-small" | "money-too-large">;
