import { type Instant, localDate } from "@motlan/kernel";
import type { Journal } from "./journal.ts";

/** `DC-20261124-00007`: the number under which a register took something in. */
export const receiptOf = (register: string, journal: Journal, at: Instant): string =>
  `${register}-${localDate(at).replaceAll("-", "")}-${String(journal.entries().length + 1).padStart(5, "0")}`;

/** A date as it is; of an instant, the day it was here. */
export const dayOf = (text: string): string => (text.includes("T") ? localDate(text) : text);
