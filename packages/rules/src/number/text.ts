import { Dec } from "./decimal128.ts";
import { fit, type Num } from "./num.ts";

/** Numeric literal (DMN 1.5, 10.3.1.2), with the sign that the grammar puts before it. */
const literal = /^-?(?:\d+(?:\.\d+)?|\.\d+)(?:e[+-]?\d+)?$/iu;

/** A text so short has at most fifteen digits: unless it has an exponent, a JS number is that decimal. */
const short = 15;

/** The number of a literal, rounded half even to 34 digits; undefined where the text is none, or out of range. */
export const numOf = (text: string): Num | undefined => {
  if (!literal.test(text)) return undefined;
  if (text.length <= short && !/e/iu.test(text)) return Number(text) + 0;
  return fit(new Dec(text)) ?? undefined;
};

/** As `string()` writes it: plain notation, no exponent, no trailing zeros (DMN 1.5, 10.3.4.1). */
export const textOf = (n: Num): string => {
  if (typeof n !== "number") return n.toFixed();
  const text = String(n);
  return text.includes("e") ? new Dec(text).toFixed() : text;
};
