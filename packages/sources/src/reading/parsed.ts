import type { Json } from "@motlan/kernel";

/** The JSON that a text is; null where it is none. */
export const parsed = (text: string): Json => {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
};
