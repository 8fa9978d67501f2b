import type { Sex } from "./population.ts";

/**
 * The digit for century and sex: 1900s 0 and 1, 2000s 2 and 3, and so on.
 * Source: Decree 137/2015/NĐ-CP, article 13; numbers in use keep it although Decree 70/2024 no longer states it.
 */
const centuryDigit = (sex: Sex, year: number): number => 2 * (Math.floor(year / 100) - 19) + (sex === "1" ? 0 : 1);

/** Twelve digits: province or country of birth registration (3), century and sex, year (2), serial number (6). */
export const composePersonalId = (of: { prefix: string; sex: Sex; year: number; serial: number }): string =>
  [
    of.prefix,
    centuryDigit(of.sex, of.year),
    String(of.year % 100).padStart(2, "0"),
    String(of.serial).padStart(6, "0"),
  ].join("");

export const isPersonalId = (text: string): boolean => /^\d{12}$/u.test(text);

export const sexOf = (personalId: string): Sex => (Number(personalId.charAt(3)) % 2 === 0 ? "1" : "2");

export const birthYearOf = (personalId: string): number =>
  1900 + 100 * Math.floor(Number(personalId.charAt(3)) / 2) + Number(personalId.slice(4, 6));
