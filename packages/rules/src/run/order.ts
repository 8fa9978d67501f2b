import type { CompareOp } from "../tree.ts";
import type { Shape } from "../type.ts";
import { held, type Inner, type Truth, unsure } from "./inner.ts";
import { dateSpan, durationSpan, type Span } from "./span.ts";

export type OrderOp = Exclude<CompareOp, "=" | "!=">;
export type Compare = (a: Inner, b: Inner) => Truth;

const ofSign: Readonly<Record<OrderOp, (sign: number) => boolean>> = {
  "<": (sign) => sign < 0,
  "<=": (sign) => sign <= 0,
  ">": (sign) => sign > 0,
  ">=": (sign) => sign >= 0,
};

/** Decided where it holds, or fails, for every pair of days that the two may be. */
const decided = (always: boolean, never: boolean): Truth => {
  if (always) return true;
  return never ? false : unsure;
};

const ofSpans: Readonly<Record<OrderOp, (a: Span, b: Span) => Truth>> = {
  "<": (a, b) => decided(a.to < b.from, a.from >= b.to),
  "<=": (a, b) => decided(a.to <= b.from, a.from > b.to),
  ">": (a, b) => decided(a.from > b.to, a.to <= b.from),
  ">=": (a, b) => decided(a.from >= b.to, a.to < b.from),
};

const isFullDate = (value: Inner): value is string => typeof value === "string" && value.length === 10;

const orderDates = (op: OrderOp): Compare => {
  const holds = ofSign[op];
  return (a, b) => {
    // Full dates sort as text: the common case, without counting days.
    if (isFullDate(a) && isFullDate(b)) return holds(a < b ? -1 : Number(a > b));
    const [left, right] = [dateSpan(a), dateSpan(b)];
    return left === undefined || right === undefined ? held(a, b) : ofSpans[op](left, right);
  };
};

const orderDurations =
  (op: OrderOp): Compare =>
  (a, b) => {
    const [left, right] = [durationSpan(a), durationSpan(b)];
    return left === undefined || right === undefined ? held(a, b) : ofSpans[op](left, right);
  };

const orderNumbers = (op: OrderOp): Compare => {
  const holds = ofSign[op];
  return (a, b) => (typeof a === "number" && typeof b === "number" ? holds(a - b) : held(a, b));
};

/** By code point, as FEEL has it; JavaScript's `<` goes by UTF-16 unit and misplaces what lies beyond U+FFFF. */
const byCodePoint = (a: string, b: string): number => {
  for (let at = 0; at < a.length && at < b.length; at += 1) {
    if (a.charCodeAt(at) !== b.charCodeAt(at)) return (a.codePointAt(at) ?? 0) - (b.codePointAt(at) ?? 0);
  }
  return a.length - b.length;
};

const orderTexts = (op: OrderOp): Compare => {
  const holds = ofSign[op];
  return (a, b) => (typeof a === "string" && typeof b === "string" ? holds(byCodePoint(a, b)) : held(a, b));
};

/** `<`, `<=`, `>`, `>=` of one shape; null where an operand is null (DMN 1.5, 10.3.2). */
export const ordering = (op: OrderOp, shape: Shape): Compare => {
  if (shape === "date") return orderDates(op);
  if (shape === "duration") return orderDurations(op);
  return shape === "text" ? orderTexts(op) : orderNumbers(op);
};
