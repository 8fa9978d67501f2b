import type { Language } from "@motlan/kernel";

/** Digits in groups of three: `1.250.000` in Vietnamese, `1,250,000` in English. */
export const grouped = (digits: string, language: Language): string =>
  digits.replace(/\B(?=(?:\d{3})+$)/gu, language === "vi" ? "." : ",");
