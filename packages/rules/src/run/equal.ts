import type { Shape } from "../type.ts";
import { pending } from "../value.ts";
import { held, type Inner, isContext, isInnerList, type Truth, unsure } from "./inner.ts";
import type { Compare } from "./order.ts";
import { dateSpan, durationSpan, type Span } from "./span.ts";
import { both } from "./truth.ts";

const isOpen = (value: Inner): boolean => value === pending || value === unsure;

/** `null = null` is true, `null = anything else` false (DMN 1.5, 10.3.2). */
const nullsFirst =
  (equal: Compare): Compare =>
  (a, b) => {
    if (isOpen(a) || isOpen(b)) return held(a, b);
    return a === null || b === null ? a === b : equal(a, b);
  };

const equalSpans = (a: Span, b: Span): Truth => {
  if (a.to < b.from || b.to < a.from) return false;
  return a.from === a.to && b.from === b.to ? true : unsure;
};

const equalDays =
  (span: (value: unknown) => Span | undefined): Compare =>
  (a, b) => {
    const [left, right] = [span(a), span(b)];
    return left === undefined || right === undefined ? null : equalSpans(left, right);
  };

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

const identical: Compare = (a, b) => a === b;

/** `=` of one shape. */
export const equality = (shape: Shape): Compare => {
  if (shape === "date") return nullsFirst(equalDays(dateSpan));
  if (shape === "duration") return nullsFirst(equalDays(durationSpan));
  if (typeof shape === "string") return nullsFirst(identical);
  return nullsFirst("list" in shape ? equalLists(equality(shape.list)) : equalContexts(shape.members));
};
