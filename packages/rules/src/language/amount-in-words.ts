import { capitalised } from "./capitalised.ts";
import { hundredsInWords, numberInWords } from "./number-in-words.ts";

const digitsOfBillion = 9;

/** Digits before and after the decimal point that have words: up to a million million million, less one. */
const written = /^(-?)(\d{1,18})(?:\.(\d{1,18}))?$/u;

/** From 1 to 999 999 999. After a greater unit a group is read with all of its places: `không trăm linh năm`. */
const belowBillion = (value: number, isAfter: boolean): string => {
  const groups: readonly (readonly [group: number, unit: string])[] = [
    [Math.floor(value / 1_000_000), " triệu"],
    [Math.floor(value / 1000) % 1000, " nghìn"],
    [value % 1000, ""],
  ];
  return groups
    .filter(([group]) => group > 0)
    .map(([group, unit], index) => {
      const words = isAfter || index > 0 ? hundredsInWords(group).join(" ") : numberInWords(group);
      return words + unit;
    })
    .join(" ");
};

const wholeInWords = (digits: string): string => {
  const [billions, rest] = [Number(digits.slice(0, -digitsOfBillion)), Number(digits.slice(-digitsOfBillion))];
  if (billions === 0) return rest === 0 ? numberInWords(0) : belowBillion(rest, false);
  const above = `${belowBillion(billions, false)} tỷ`;
  return rest === 0 ? above : `${above} ${belowBillion(rest, true)}`;
};

/** After the comma each leading nought is read, and then the rest as a number: 0,032 is `không phẩy không ba mươi hai`. */
const fractionInWords = (digits: string): string => {
  const rest = digits.replace(/^0+/u, "");
  return [...Array<string>(digits.length - rest.length).fill(numberInWords(0)), wholeInWords(rest)].join(" ");
};

/**
 * A decimal as `string()` writes it (`-12.5`), as it is read in Vietnamese and as papers print it after "bằng chữ":
 * `Âm mười hai phẩy năm`. Null beyond 18 digits before the point, or after it. Different numbers have different words.
 * Source: the reading of numbers as taught in school; `linh` for `lẻ`, `tư` after tens, `nghìn` for `ngàn`.
 */
export const amountInWords = (text: string): string | null => {
  const [matched, sign, whole = "", fraction] = written.exec(text) ?? [];
  if (matched === undefined) return null;
  const words = [
    sign === "-" ? "âm" : "",
    wholeInWords(whole),
    fraction === undefined ? "" : `phẩy ${fractionInWords(fraction)}`,
  ];
  return capitalised(words.filter((word) => word !== "").join(" "));
};
