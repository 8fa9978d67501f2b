import type { Json } from "@motlan/kernel";
import { issue } from "@motlan/kernel";
import { lineOrNull } from "../clean-text.ts";
import type { FieldType } from "../field-type.ts";
import { grouped } from "../grouped.ts";

/** `1.200,5` and `1.200` as Vietnamese write; `1,200.5` as elsewhere; `120,5` and `120.5`. */
const vietnamese = /^-?\d{1,3}(?:\.\d{3})+(?:,\d+)?$/u;
const english = /^-?\d{1,3}(?:,\d{3})+\.\d+$/u;
const plain = /^-?\d+(?:[.,]\d+)?$/u;

/** So many digits that a number of JSON holds all of them. */
const mostDigits = 15;

const defaultDecimals = 2;

const withPoint = (line: string): string | null => {
  if (vietnamese.test(line)) return line.replaceAll(".", "").replace(",", ".");
  if (english.test(line)) return line.replaceAll(",", "");
  return plain.test(line) ? line.replace(",", ".") : null;
};

const fromText = (line: Json): Json => {
  if (typeof line !== "string") return line;
  const text = withPoint(line.replaceAll(" ", ""));
  if (text === null || text.replace(/^-?0+|\D/gu, "").length > mostDigits) return line;
  return Number(text) + 0;
};

/** How many digits it has after the point. */
const decimalsOf = (value: number): number => /\.(\d+)$/u.exec(String(value))?.[1]?.length ?? 0;

const isNumber = (value: Json): value is number =>
  typeof value === "number" && Math.abs(value) < 10 ** mostDigits && !String(value).includes("e");

/** A number with `decimals` digits after the point at most (two), within `min` and `max`, counted in `unit`. */
export const number = {
  ruleType: () => ({ kind: "number" }),
  normalise: (input) => fromText(lineOrNull(input)),
  validate: (value, { min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY, decimals = defaultDecimals }) => {
    if (value === null) return [];
    if (!isNumber(value)) return [issue("number-malformed")];
    if (decimalsOf(value) > decimals) return [issue("number-too-precise", "", { max: decimals })];
    if (value < min) return [issue("number-too-small", "", { min })];
    return value > max ? [issue("number-too-large", "", { max })] : [];
  },
  print: (value, { language, params: { unit } }) => {
    if (!isNumber(value)) return "";
    const [whole = "", fraction] = String(value).split(".");
    const digits = grouped(whole, language) + (fraction ? `${language === "vi" ? "," : "."}${fraction}` : "");
    return unit === undefined ? digits : `${digits}\u00A0${unit}`;
  },
} satisfies FieldType<"number-malformed" | "number-too-precise" | "number-too-small" | "number-too-large">;
