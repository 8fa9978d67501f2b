import type { Json } from "@motlan/kernel";
import { fold, issue } from "@motlan/kernel";
import { lineOrNull } from "../clean-text.ts";
import type { FieldType } from "../field-type.ts";

const words: ReadonlyMap<string, boolean> = new Map([
  ["co", true],
  ["yes", true],
  ["true", true],
  ["1", true],
  ["khong", false],
  ["no", false],
  ["false", false],
  ["0", false],
]);

const fromText = (line: Json): Json => (typeof line === "string" ? (words.get(fold(line)) ?? line) : line);

/** Yes or no; both are answers, null is none. */
export const yesNo = {
  ruleType: () => ({ kind: "boolean" }),
  normalise: (input) => fromText(lineOrNull(input)),
  validate: (value) => (value === null || typeof value === "boolean" ? [] : [issue("yes-no-malformed")]),
  print: (value, { language }) => {
    if (typeof value !== "boolean") return "";
    return language === "vi" ? (value ? "Có" : "Không") : value ? "Yes" : "No";
  },
} satisfies FieldType<"yes-no-malformed">;
