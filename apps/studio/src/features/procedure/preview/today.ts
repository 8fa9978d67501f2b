import { localDate } from "@motlan/kernel";

/** The local date in Viet Nam, wherever the designer is. */
export const today = (): string => localDate(new Date().toISOString());
