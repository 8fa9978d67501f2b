import { issue } from "@motlan/kernel";
import { codeOrNull, codeType, isInList, titleIn } from "../code-list.ts";
import type { FieldType } from "../field-type.ts";

/** One code of a closed list (`params.list`). */
export const oneOf = {
  ruleType: codeType,
  normalise: codeOrNull,
  validate: (value, params, reference) => {
    if (value === null) return [];
    return typeof value === "string" && isInList(value, params, reference) ? [] : [issue("one-of-unknown")];
  },
  print: (value, context) => (typeof value === "string" ? (titleIn(context.params.list, value, context) ?? value) : ""),
  errors: ["one-of-unknown"] as const,
  examples: [{ value: "2", printed: { vi: "Nữ", en: "Female" }, params: { list: "sex" } }],
  bad: [
    { input: "7", code: "one-of-unknown", params: { list: "sex" } },
    { input: "2", code: "one-of-unknown" },
  ],
} satisfies FieldType;
