import { localDate } from "@motlan/kernel";

/** The local date in Viet Nam, wherever the phone is. */
export const today = (): string => localDate(new Date().toISOString());
