import { isNum } from "../../number/num.ts";
import {
  contains,
  endsWith,
  lowerCase,
  startsWith,
  stringJoin,
  stringLength,
  substring,
  substringAfter,
  substringBefore,
  upperCase,
} from "../../text/strings.ts";
import type { Inner } from "../inner.ts";
import { isInnerList } from "../inner.ts";
import { type Apply, type FeelFunction, lenient, strict, strictOne, strictTwo } from "./define.ts";

const ofText = (apply: (text: string) => Inner): FeelFunction =>
  strictOne((text) => (typeof text === "string" ? apply(text) : null));

const ofTexts = (apply: (a: string, b: string) => Inner): FeelFunction =>
  strictTwo((a, b) => (typeof a === "string" && typeof b === "string" ? apply(a, b) : null));

const substringOf: Apply = ([text, start, length]) => {
  if (typeof text !== "string" || !isNum(start)) return null;
  if (length === undefined) return substring(text, Number(start));
  return isNum(length) ? substring(text, Number(start), Number(length)) : null;
};

const joinOf: Apply = ([list = null, delimiter = null]) =>
  isInnerList(list) && (typeof delimiter === "string" || delimiter === null) ? stringJoin(list, delimiter) : null;

/** DMN 1.5, 10.3.4.3. */
export const textFunctions = {
  contains: ofTexts(contains),
  "ends with": ofTexts(endsWith),
  "lower case": ofText(lowerCase),
  "starts with": ofTexts(startsWith),
  "string join": lenient(joinOf),
  "string length": ofText(stringLength),
  substring: strict(substringOf),
  "substring after": ofTexts(substringAfter),
  "substring before": ofTexts(substringBefore),
  "upper case": ofText(upperCase),
} as const;
