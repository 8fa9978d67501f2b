import { issue } from "@motlan/kernel";
import type { FieldType } from "../field-type.ts";

/**
 * Số định danh cá nhân: twelve digits. Nothing more is checked: the structure (province, century and sex, year)
 * was laid down by Decree 137/2015 and is no longer part of Decree 70/2024.
 */
export const personalId = {
  ruleType: () => ({ kind: "text" }),
  normalise: (input) => {
    if (typeof input !== "string") return input;
    const digits = input.replace(/[\s.-]/gu, "");
    return digits === "" ? null : digits;
  },
  validate: (value) => {
    if (value === null) return [];
    if (typeof value !== "string" || !/^\d*$/u.test(value)) return [issue("personal-id-digits")];
    return value.length === 12 ? [] : [issue("personal-id-length", "", { length: 12, found: value.length })];
  },
  print: (value) => (typeof value === "string" ? value : ""),
} satisfies FieldType<"personal-id-digits" | "personal-id-length">;
