import { type Instant, localDate, localTime } from "@motlan/kernel";

const dayOf = (date: string): string => date.split("-").toReversed().join("/");

/** `dd/mm/yyyy` in Viet Nam. */
export const printDay = (instant: Instant): string => dayOf(localDate(instant));

/** `dd/mm/yyyy hh:mm` in Viet Nam. */
export const printInstant = (instant: Instant): string => `${printDay(instant)} ${localTime(instant)}`;
