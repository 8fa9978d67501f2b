import type { Json } from "@motlan/kernel";
import { issue } from "@motlan/kernel";
import { lineOrNull } from "../clean-text.ts";
import type { FieldType } from "../field-type.ts";

const kept = /^(?:[01]\d|2[0-3]):[0-5]\d$/u;
const written = /^(\d{1,2})\s?(?::|h|g|giờ)\s?(\d{1,2})?(?::00)?\s?(?:phút|p)?$/iu;

const fromText = (line: Json): Json => {
  const [, hour, minute = "0"] = (typeof line === "string" && written.exec(line)) || [];
  const time = hour === undefined ? "" : `${hour.padStart(2, "0")}:${minute.padStart(2, "0")}`;
  return kept.test(time) ? time : line;
};

/** A time of day by the clock on the wall: `hh:mm`. `8h30`, `8 giờ 30` and `08:30` are the same. */
export const time = {
  ruleType: () => ({ kind: "text" }),
  normalise: (input) => fromText(lineOrNull(input)),
  validate: (value) =>
    value === null || (typeof value === "string" && kept.test(value)) ? [] : [issue("time-malformed")],
  print: (value) => (typeof value === "string" ? value : ""),
} satisfies FieldType<"time-malformed">;
