import { type Instant, localDate } from "@motlan/kernel";

export const moment = (): Instant => new Date().toISOString();

/** The local date in Viet Nam, wherever the designer is. */
export const today = (): string => localDate(moment());
