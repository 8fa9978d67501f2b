import { equalNum } from "../number/compare.ts";
import { isNum } from "../number/num.ts";
import { DayTime, orderOfDayTimes } from "../time/day-time.ts";
import type { Standing } from "../time/order.ts";
import type { Shape } from "../type.ts";
import { Between, held, type Inner, isContext, isInnerList, isOpen, Range, type Truth, unsure } from "./inner.ts";
import { isLate, type LateShape, late } from "./late.ts";
import type { Compare } from "./order.ts";
import { dateSpan, durationSpan, fullDate, type Span } from "./span.ts";
import { both } from "./truth.ts";

/** `null = null` is true, `null = anything else` false (DMN 1.5, 10.3.2). */
const nullsFirst =
  (equal: Compare): Compare =>
  (a, b) => {
    if (isOpen(a) || isOpen(b)) return held(a, b);
    return a === null || b === null ? a === b : equal(a, b);
  };

const equalSpans = (a: Span, b: Span): Truth => {
  // Whole days and what lies between two are never equal.
  if (a.to < b.from || b.to < a.from || !Number.isInteger(a.from + b.from)) return false;
  return a.from === a.to && b.from === b.to ? true : unsure;
};

const equalDays =
  (span: (value: unknown) => Span | undefined): Compare =>
  (a, b) => {
    const [left, right] = [span(a), span(b)];
    return left === undefined || right === undefined ? null : equalSpans(left, right);
  };

const equalSpanned = equalDays(durationSpan);
const equalPartialDates = equalDays(dateSpan);

/** Full dates are their own text: the common case, without counting days. */
const equalDates: Compare = (a, b) => {
  const [left, right] = [fullDate(a), fullDate(b)];
  return left !== undefined && right !== undefined ? left === right : equalPartialDates(a, b);
};

/** Known ones to the nanosecond; as spans they are fractions of a day. */
const equalDurations: Compare = (a, b) =>
  a instanceof DayTime && b instanceof DayTime ? orderOfDayTimes(a, b) === 0 : equalSpanned(a, b);

const equalLists = (equal: Compare): Compare => {
  const from = (a: readonly Inner[], b: readonly Inner[]): Truth => {
    let truth: Truth = true;
    for (const [index, item] of a.entries()) truth = both(truth, equal(item, b[index] ?? null));
    return truth;
  };
  return (a, b) => (isInnerList(a) && isInnerList(b) ? a.length === b.length && from(a, b) : null);
};

const memberOf = (value: Inner, key: string): Inner => (isContext(value) ? (value[key] ?? null) : null);

const equalContexts = (members: Readonly<Record<string, Shape>>): Compare => {
  const tests = Object.entries(members).map(([key, shape]): [string, Compare] => [key, equality(shape)]);
  return (a, b) => {
    let truth: Truth = true;
    for (const [key, equal] of tests) truth = both(truth, equal(memberOf(a, key), memberOf(b, key)));
    return truth;
  };
};

const equalRanges = (equal: Compare): Compare => {
  return (a, b) => {
    if (!(a instanceof Range && b instanceof Range)) return null;
    if (a.open[0] !== b.open[0] || a.open[1] !== b.open[1]) return false;
    return both(equal(a.from, b.from), equal(a.to, b.to));
  };
};

const identical: Compare = (a, b) => a === b;

/** Beside a number that lies between two, another is equal to it or not only where it lies outside. */
const equalBetween = (a: Inner, b: Inner): Truth => {
  const known = a instanceof Between ? b : a;
  const open = a instanceof Between ? a : b;
  if (!(open instanceof Between) || known instanceof Between) return unsure;
  return typeof known === "number" && Number.isInteger(known) && known >= open.from && known <= open.to
    ? unsure
    : false;
};

const equalNumbers: Compare = (a, b) => {
  if (typeof a === "number" && typeof b === "number") return a === b;
  if (a instanceof Between || b instanceof Between) return equalBetween(a, b);
  return isNum(a) && isNum(b) && equalNum(a, b);
};

const byStanding =
  (standing: (a: Inner, b: Inner) => Standing | null): Compare =>
  (a, b) => {
    const stand = standing(a, b);
    return stand === null || stand === undefined ? null : stand === 0;
  };

const atoms: Readonly<Record<Exclude<Extract<Shape, string>, LateShape>, Compare>> = {
  null: identical,
  boolean: identical,
  text: identical,
  number: equalNumbers,
  date: equalDates,
  duration: equalDurations,
  function: () => null,
};

const equalAtoms = (shape: Extract<Shape, string>): Compare =>
  isLate(shape) ? byStanding(late().kinds[shape].standing) : atoms[shape];

const equalParts = (shape: Exclude<Shape, string>): Compare => {
  if ("list" in shape) return equalLists(equality(shape.list));
  return "range" in shape ? equalRanges(equality(shape.range)) : equalContexts(shape.members);
};

/** `=` of one shape (DMN 1.5, table 53). */
export const equality = (shape: Shape): Compare =>
  nullsFirst(typeof shape === "string" ? equalAtoms(shape) : equalParts(shape));
