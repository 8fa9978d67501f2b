import { isPlainDay, type Json } from "@motlan/kernel";
import type { FieldTypeName } from "./field-types.ts";
import type { FieldParams, Reference } from "./reference.ts";

/** What is looked at in an answer: one number for each way, so that a form of many types is judged in one place. */
const way = { none: 0, text: 1, integer: 2, few: 3, many: 4, yesNo: 5, date: 6, whole: 7, halves: 8 } as const;

/** What is known beforehand of the answers to one field. */
export interface Glance {
  readonly way: (typeof way)[keyof typeof way];
  readonly min: number;
  readonly max: number;
  readonly few: readonly Json[];
  readonly many: ReadonlySet<Json>;
}

type Make = (params: FieldParams, reference: Reference) => Partial<Glance>;

const integer: Make = ({ min = Number.MIN_SAFE_INTEGER, max = Number.MAX_SAFE_INTEGER }) => ({
  way: way.integer,
  min,
  max,
});

const money: Make = ({ min = 0, ...params }, reference) => integer({ min: Math.max(0, min), ...params }, reference);

/** So great that a number of JSON holds all its digits. */
const most = 1e15;

/** Whole, or with a half: of other fractions a number does not tell the digits. */
const number: Make = ({ min = -most, max = most, decimals = 2 }) => ({
  way: decimals > 0 ? way.halves : way.whole,
  min,
  max,
});

/** So many codes are sooner compared one by one than looked up. */
const fewCodes = 8;

/** A code with a last day is looked at on the day: what is known beforehand holds for all days. */
const oneOf: Make = ({ list = "" }, { codeLists }) => {
  const known = Object.hasOwn(codeLists, list) ? codeLists[list] : undefined;
  const lasting = (known?.codes ?? []).filter(({ to }) => to === undefined).map(({ code }) => code);
  const codes = lasting.filter((code) => code !== "" && isCleanLine(code));
  return codes.length > fewCodes ? { way: way.many, many: new Set(codes) } : { way: way.few, few: codes };
};

/** Of working days the type itself knows. */
const date: Make = ({ workingDay = false }) => (workingDay ? {} : { way: way.date });

const makers: Readonly<Partial<Record<FieldTypeName, Make>>> = {
  text: ({ min = 0, max = 500 }) => ({ way: way.text, min, max }),
  integer,
  number,
  money,
  "yes-no": () => ({ way: way.yesNo }),
  "one-of": oneOf,
  "list-search": oneOf,
  date,
  "partial-date": date,
};

const none: ReadonlySet<Json> = new Set();

/** All alike in memory, whatever the type, so that one place can look at all of them. */
const glance = ({ way: by = way.none, min = 0, max = 0, few = [], many = none }: Partial<Glance>): Glance => ({
  way: by,
  min,
  max,
  few,
  many,
});

/** For the answers of one field, as often as they come. */
export const glanceOf = (type: string, params: FieldParams, reference: Reference): Glance => {
  const all: Readonly<Record<string, Make | undefined>> = makers;
  return glance((Object.hasOwn(all, type) ? all[type] : undefined)?.(params, reference) ?? {});
};

/**
 * Whether an answer is surely as it is kept, and nothing is wrong with it. False says nothing: then the type itself
 * normalises and validates. Most answers come as a form has kept them already, and to see that costs little.
 */
export const isSurelyRight = (glance: Glance, answer: Json): boolean => {
  switch (glance.way) {
    case way.text:
      return typeof answer === "string" && isWithin(glance, answer.length) && isCleanLine(answer);
    case way.integer:
      return Number.isSafeInteger(answer) && isWithin(glance, Number(answer));
    case way.few:
      return isAmong(glance.few, answer);
    case way.many:
      return glance.many.has(answer);
    case way.yesNo:
      return typeof answer === "boolean";
    case way.date:
      return typeof answer === "string" && isPlainDay(answer) && isYearOfPapers(answer);
    case way.whole:
      return typeof answer === "number" && Number.isInteger(answer) && isReckoned(answer) && isWithin(glance, answer);
    case way.halves:
      return (
        typeof answer === "number" && Number.isInteger(answer * 2) && isReckoned(answer) && isWithin(glance, answer)
      );
    default:
      return false;
  }
};

/** Sooner than `includes` where they are few. */
const isAmong = (codes: readonly Json[], answer: Json): boolean => {
  for (let index = 0; index < codes.length; index += 1) if (codes[index] === answer) return true;
  return false;
};

const isWithin = ({ min, max }: Glance, size: number): boolean => size >= min && size <= max;

const isReckoned = (n: number): boolean => n > -most && n < most;

const space = 0x20;
const tilde = 0x7e;
const inverted = 0xa1;
const zero = 0x30;
const one = 0x31;
const eight = 0x38;
const lastLatin = 0x2ff;
const firstVietnamese = 0x1ea0;
const lastVietnamese = 0x1ef9;

/** A line of Latin letters in composed form, with single spaces inside: cleaning would leave it as it is. */
const isCleanLine = (line: string): boolean => {
  let before = space;
  for (let index = 0; index < line.length; index += 1) {
    const unit = line.charCodeAt(index);
    if (unit <= space || unit > tilde) {
      if (unit === space ? before === space : !isComposed(unit)) return false;
    }
    before = unit;
  }
  return before !== space;
};

const isComposed = (unit: number): boolean =>
  (unit >= inverted && unit <= lastLatin) || (unit >= firstVietnamese && unit <= lastVietnamese);

/** Of a full date: within the years of papers (`yearLimits`). */
const isYearOfPapers = (day: string): boolean => {
  const tens = day.charCodeAt(1);
  return day.charCodeAt(0) === one ? tens >= eight : tens === zero;
};
