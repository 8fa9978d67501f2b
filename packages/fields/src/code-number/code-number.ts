import { issue } from "@motlan/kernel";
import { lineOrNull } from "../clean-text.ts";
import type { FieldType } from "../field-type.ts";

const maxLength = 50;

/** The number that a paper bears: `00012.GCS.01234.26`, `12/2019-TLKS`. Letters, digits and `. / - _`, as printed. */
export const codeNumber = {
  ruleType: () => ({ kind: "text" }),
  normalise: lineOrNull,
  validate: (value, { max = maxLength }) => {
    if (value === null) return [];
    if (typeof value !== "string" || !/^[\p{L}\p{M}\d ./_-]+$/u.test(value)) return [issue("code-number-characters")];
    return value.length > max ? [issue("code-number-too-long", "", { max })] : [];
  },
  print: (value) => (typeof value === "string" ? value : ""),
} satisfies FieldType<"code-number-characters" | "code-number-too-long">;
