import type { Shape } from "../type.ts";
import { equality } from "./equal.ts";
import { type Inner, isContext, isInnerList, Range, type Truth } from "./inner.ts";
import type { Compare } from "./order.ts";
import { settleOrUnsure } from "./settle.ts";
import { both } from "./truth.ts";

const all = (truths: readonly Truth[]): Truth => truths.reduce<Truth>(both, true);

const memberOf = (value: Inner, key: string): Inner => (isContext(value) ? (value[key] ?? null) : null);

const samePart = (shape: Exclude<Shape, string>): Compare => {
  if ("list" in shape) {
    const same = sameness(shape.list);
    return (a, b) =>
      isInnerList(a) && isInnerList(b) && a.length === b.length && all(a.map((item, at) => same(item, b[at] ?? null)));
  }
  if ("range" in shape) {
    const same = sameness(shape.range);
    return (a, b) => {
      if (!(a instanceof Range && b instanceof Range)) return false;
      return a.open[0] === b.open[0] && a.open[1] === b.open[1] && both(same(a.from, b.from), same(a.to, b.to));
    };
  }
  const members = Object.entries(shape.members).map(([key, of]) => ({ key, same: sameness(of) }));
  return (a, b) => all(members.map(({ key, same }) => same(memberOf(a, key), memberOf(b, key))));
};

/**
 * `is` of one shape (DMN 1.5, 10.3.4.6): as `=`, but dates and times are the same only if they are written so, also
 * inside lists, ranges and contexts.
 */
export const sameness = (shape: Shape): Compare => {
  if (shape === "time" || shape === "date-time") return (a, b) => settleOrUnsure(a) === settleOrUnsure(b);
  if (typeof shape === "string") return equality(shape);
  const same = samePart(shape);
  return (a, b) => (a === null || b === null ? a === b : same(a, b));
};
