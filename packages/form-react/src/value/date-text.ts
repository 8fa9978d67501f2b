import { type Instant, localDate, printDate } from "@motlan/kernel";

/** An instant or a date as a day: 21/11/2026. */
export const dateText = (asOf: Instant): string => printDate(asOf.length === 10 ? asOf : localDate(asOf));
