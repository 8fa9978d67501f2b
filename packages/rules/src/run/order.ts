import { compare } from "../number/compare.ts";
import { isNum } from "../number/num.ts";
import { DayTime, orderOfDayTimes } from "../time/day-time.ts";
import type { Standing } from "../time/order.ts";
import type { CompareOp } from "../tree.ts";
import type { Shape } from "../type.ts";
import { Between, held, type Inner, type Truth, unsure } from "./inner.ts";
import { isLate, late } from "./late.ts";
import { dateSpan, durationSpan, fullDate, Span } from "./span.ts";

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

/** Two that lie somewhere between two. */
type Bounds = Pick<Span, "from" | "to">;

const ofSpans: Readonly<Record<OrderOp, (a: Bounds, b: Bounds) => Truth>> = {
  "<": (a, b) => decided(a.to < b.from, a.from >= b.to),
  "<=": (a, b) => decided(a.to <= b.from, a.from > b.to),
  ">": (a, b) => decided(a.from > b.to, a.to <= b.from),
  ">=": (a, b) => decided(a.from >= b.to, a.to < b.from),
};

const orderSpans =
  (op: OrderOp, span: (value: Inner) => Span | undefined): Compare =>
  (a, b) => {
    const [left, right] = [span(a), span(b)];
    return left === undefined || right === undefined ? held(a, b) : ofSpans[op](left, right);
  };

const orderDates = (op: OrderOp): Compare => {
  const holds = ofSign[op];
  const spans = orderSpans(op, dateSpan);
  return (a, b) => {
    if (a === null || b === null) return held(a, b);
    const [left, right] = [fullDate(a), fullDate(b)];
    // Full dates sort as text: the common case, without counting days.
    return left !== undefined && right !== undefined ? holds(left < right ? -1 : Number(left > right)) : spans(a, b);
  };
};

const orderDurations = (op: OrderOp): Compare => {
  const holds = ofSign[op];
  const spans = orderSpans(op, durationSpan);
  return (a, b) => (a instanceof Span || b instanceof Span ? spans(a, b) : ofDayTimes(a, b, holds));
};

const ofDayTimes = (a: Inner, b: Inner, holds: (sign: number) => boolean): Truth =>
  a instanceof DayTime && b instanceof DayTime ? holds(orderOfDayTimes(a, b)) : held(a, b);

/** JS's own comparison is exact between numbers whose shortest texts are the decimals that are meant. */
const plainly: Readonly<Record<OrderOp, Compare>> = {
  "<": (a, b) => (typeof a === "number" && typeof b === "number" ? a < b : ofNumbers("<", a, b)),
  "<=": (a, b) => (typeof a === "number" && typeof b === "number" ? a <= b : ofNumbers("<=", a, b)),
  ">": (a, b) => (typeof a === "number" && typeof b === "number" ? a > b : ofNumbers(">", a, b)),
  ">=": (a, b) => (typeof a === "number" && typeof b === "number" ? a >= b : ofNumbers(">=", a, b)),
};

/** A number between two, or one that is known; undefined for a `Big`, which no count of years is near. */
const betweenOf = (value: Inner): Between | undefined =>
  value instanceof Between ? value : typeof value === "number" ? new Between(value, value) : undefined;

const ofBetweens = (op: OrderOp, a: Inner, b: Inner): Truth => {
  const [left, right] = [betweenOf(a), betweenOf(b)];
  return left === undefined || right === undefined ? held(a, b) : ofSpans[op](left, right);
};

const ofNumbers = (op: OrderOp, a: Inner, b: Inner): Truth =>
  isNum(a) && isNum(b) ? ofSign[op](compare(a, b)) : ofBetweens(op, a, b);

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

/** Values of a class, by how they stand; null where that cannot be told. */
const orderOf = (op: OrderOp, standing: (a: Inner, b: Inner) => Standing | null): Compare => {
  const holds = ofSign[op];
  return (a, b) => {
    const stand = standing(a, b);
    if (stand === null) return held(a, b);
    return stand === undefined ? null : holds(stand);
  };
};

/** `<`, `<=`, `>`, `>=` of one shape; null where an operand is null (DMN 1.5, 10.3.2.15, table 54). */
export const ordering = (op: OrderOp, shape: Shape): Compare => {
  switch (shape) {
    case "date":
      return orderDates(op);
    case "duration":
      return orderDurations(op);
    case "text":
      return orderTexts(op);
    default:
      return isLate(shape) ? orderOf(op, late().kinds[shape].standing) : plainly[op];
  }
};
