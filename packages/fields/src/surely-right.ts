import type { Json } from "@motlan/kernel";
import type { FieldTypeName } from "./field-types.ts";
import { yearLimits } from "./read-date.ts";
import type { FieldParams, Reference } from "./reference.ts";

/**
 * Whether an answer is surely as it is kept, and nothing is wrong with it. False says nothing: then the type itself
 * normalises and validates. Most answers come as a form has kept them already, and to see that costs little.
 */
export type SurelyRight = (answer: Json) => boolean;

type Make = (params: FieldParams, reference: Reference) => SurelyRight;

const text: Make =
  ({ min = 0, max = 500 }) =>
  (answer) =>
    typeof answer === "string" && answer.length >= min && answer.length <= max && isCleanLine(answer);

const integer: Make =
  ({ min = Number.MIN_SAFE_INTEGER, max = Number.MAX_SAFE_INTEGER }) =>
  (answer) =>
    typeof answer === "number" && Number.isSafeInteger(answer) && answer >= min && answer <= max;

const yesNo: Make = () => (answer) => typeof answer === "boolean";

const oneOf: Make = ({ list = "" }, { codeLists }) => {
  const known = Object.hasOwn(codeLists, list) ? codeLists[list] : undefined;
  const codes = new Set<Json>(known?.codes.map(({ code }) => code).filter((code) => code !== "" && isCleanLine(code)));
  return (answer) => codes.has(answer);
};

const date: Make = () => (answer) => typeof answer === "string" && isPlainDay(answer);

const makers: Readonly<Partial<Record<FieldTypeName, Make>>> = {
  text,
  integer,
  "yes-no": yesNo,
  "one-of": oneOf,
  date,
  "partial-date": date,
};

const never: SurelyRight = () => false;

/** For the answers of one field, as often as they come. */
export const surelyRight = (type: string, params: FieldParams, reference: Reference): SurelyRight => {
  const all: Readonly<Record<string, Make | undefined>> = makers;
  return (Object.hasOwn(all, type) ? all[type] : undefined)?.(params, reference) ?? never;
};

const space = 0x20;
const tilde = 0x7e;
const inverted = 0xa1;
const lastLatin = 0x2ff;
const firstVietnamese = 0x1ea0;
const lastVietnamese = 0x1ef9;

/** A line of Latin letters in composed form, with single spaces inside: cleaning would leave it as it is. */
const isCleanLine = (line: string): boolean => {
  let before = space;
  for (let index = 0; index < line.length; index += 1) {
    const unit = line.charCodeAt(index);
    const isLatin = unit <= tilde ? unit > space || before !== space : isComposed(unit);
    if (!isLatin || unit < space) return false;
    before = unit;
  }
  return before !== space;
};

const isComposed = (unit: number): boolean =>
  (unit >= inverted && unit <= lastLatin) || (unit >= firstVietnamese && unit <= lastVietnamese);

const zero = 0x30;
const hyphen = 0x2d;
/** Every month has so many days. */
const daysOfAll = 28;

/** Below any year, month or day, whatever it is added to. */
const noDigits = -100_000;

const twoDigits = (text: string, index: number): number => {
  const tens = text.charCodeAt(index) - zero;
  const ones = text.charCodeAt(index + 1) - zero;
  return tens < 0 || tens > 9 || ones < 0 || ones > 9 ? noDigits : tens * 10 + ones;
};

/** `yyyy-mm-dd` within the years of papers, of a day that every month has. */
const isPlainDay = (day: string): boolean => {
  if (day.length !== 10 || day.charCodeAt(4) !== hyphen || day.charCodeAt(7) !== hyphen) return false;
  const year = twoDigits(day, 0) * 100 + twoDigits(day, 2);
  const month = twoDigits(day, 5);
  const of = twoDigits(day, 8);
  return year >= yearLimits.min && year <= yearLimits.max && month >= 1 && month <= 12 && of >= 1 && of <= daysOfAll;
};
