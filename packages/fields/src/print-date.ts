import type { Json } from "@motlan/kernel";
import { isPartialDate, printDate } from "@motlan/kernel";

/** `02/07/1950`, `07/1950`, `1950`: papers are written so in both languages. */
export const printDateValue = (value: Json): string =>
  typeof value === "string" && isPartialDate(value) ? printDate(value) : "";
