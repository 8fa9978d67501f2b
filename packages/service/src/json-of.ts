import type { Json } from "@motlan/kernel";

/** A plain value as JSON sees it: what is undefined is left out. */
export const jsonOf = (value: object): Json => JSON.parse(JSON.stringify(value));
