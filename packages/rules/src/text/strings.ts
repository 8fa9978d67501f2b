import { find } from "./find.ts";

/**
 * FEEL's functions of strings (DMN 1.5, 10.3.4.3), by code point. A search by UTF-16 unit finds the same as
 * one by code point, because no well-formed text begins in the middle of a character of another.
 */

/** Of a position that the text has not, or of a negative length, null. A length is cut to a whole number. */
export const substring = (text: string, start: number, length = Number.POSITIVE_INFINITY): string | null => {
  const points = Array.from(text);
  const from = start < 0 ? points.length + start : start - 1;
  if (!Number.isInteger(start) || from < 0 || from >= points.length || !(length >= 0)) return null;
  return points.slice(from, from + Math.trunc(length)).join("");
};

export const stringLength = (text: string): number => Array.from(text).length;

/** By Unicode's full mapping, whatever the locale (the `ß` of `Straße` becomes `SS`). */
export const upperCase = (text: string): string => text.toUpperCase();

export const lowerCase = (text: string): string => text.toLowerCase();

/** What stands before the first occurrence; the empty text if there is none. */
export const substringBefore = (text: string, match: string): string => text.slice(0, Math.max(0, find(text, match)));

/** What stands after the first occurrence; the empty text if there is none. The empty text occurs first of all. */
export const substringAfter = (text: string, match: string): string => {
  const at = find(text, match);
  return at < 0 ? "" : text.slice(at + match.length);
};

export const contains = (text: string, match: string): boolean => find(text, match) >= 0;

export const startsWith = (text: string, match: string): boolean => text.startsWith(match);

export const endsWith = (text: string, match: string): boolean => text.endsWith(match);

/** No text is made that is longer, in UTF-16 units: null stands for it. */
export const maxLength = 2 ** 22;

export const concat = (a: string, b: string): string | null => (a.length + b.length > maxLength ? null : a + b);

const isText = (item: unknown): item is string => typeof item === "string";

/** Nulls are left out, and a null delimiter is none; null where an item is no text. */
export const stringJoin = (list: readonly unknown[], delimiter: string | null = null): string | null => {
  const items = list.filter((item) => item !== null);
  const between = delimiter ?? "";
  if (!items.every(isText)) return null;
  const length = items.reduce((sum, item) => sum + item.length + between.length, 0);
  return length > maxLength ? null : items.join(between);
};
