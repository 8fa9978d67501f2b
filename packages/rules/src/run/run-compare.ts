import type { CompareOp, CompareTree, WithinTree } from "../tree.ts";
import type { Shape } from "../type.ts";
import { compareWritten } from "./compare-written.ts";
import { equality } from "./equal.ts";
import { held, type Inner, isInnerList, Range, type Run, type Truth, unsure } from "./inner.ts";
import { type Compare, ordering } from "./order.ts";
import { dateSpan, durationSpan, type Span } from "./span.ts";
import { both, either, negated } from "./truth.ts";

const comparing = (op: CompareOp, shape: Shape): Compare => {
  if (op === "=") return equality(shape);
  if (op !== "!=") return ordering(op, shape);
  const equal = equality(shape);
  return (a, b) => negated(equal(a, b));
};

export interface Sides {
  readonly left: Run;
  readonly right: Run;
}

export const runCompare = (tree: CompareTree, { left, right }: Sides): Run => {
  const compare = comparing(tree.op, tree.shape);
  return compareWritten(tree, left, compare) ?? ((env, locals) => compare(left(env, locals), right(env, locals)));
};

interface Ends {
  readonly value: Inner;
  readonly from: Inner;
  readonly to: Inner;
}

type Impossible = (ends: Ends) => boolean;

const never: Impossible = () => false;

/** The first and the last whole day between two ends, which may lie between days themselves. */
const firstDay = (from: number, isOutside: boolean): number => (isOutside ? Math.floor(from) + 1 : Math.ceil(from));
const lastDay = (to: number, isOutside: boolean): number => (isOutside ? Math.ceil(to) - 1 : Math.floor(to));

/** No day that the value may be lies in any range that the ends may make: more than the two comparisons can tell. */
const misses =
  (span: (value: unknown) => Span | undefined, [after, before]: WithinTree["open"]): Impossible =>
  (ends) => {
    const [value, from, to] = [span(ends.value), span(ends.from), span(ends.to)];
    if (value === undefined || from === undefined || to === undefined) return false;
    if (!Number.isInteger(value.from)) return from.from > value.from || value.to > to.to;
    return Math.max(firstDay(from.from, after), value.from) > Math.min(lastDay(to.to, before), value.to);
  };

const impossibleIn = ({ shape, open }: WithinTree): Impossible => {
  if (shape === "date") return misses(dateSpan, open);
  return shape === "duration" ? misses(durationSpan, open) : never;
};

/** `between` and ranges: `value >= from and value <= to` (DMN 1.5, 10.3.2). */
export const runWithin = (tree: WithinTree, of: { value: Run; from: Run; to: Run }): Run => {
  const above = ordering(tree.open[0] ? ">" : ">=", tree.shape);
  const below = ordering(tree.open[1] ? "<" : "<=", tree.shape);
  const impossible = impossibleIn(tree);
  return (env, locals) => {
    const value = of.value(env, locals);
    const from = of.from(env, locals);
    const to = of.to(env, locals);
    const result = both(above(value, from), below(value, to));
    return result === unsure && impossible({ value, from, to }) ? false : result;
  };
};

/** `value in range` of a range that is a value: its ends are known only when it is there. */
export const runInRange = (shape: Shape, value: Run, range: Run): Run => {
  const [from, after] = [ordering(">=", shape), ordering(">", shape)];
  const [to, before] = [ordering("<=", shape), ordering("<", shape)];
  return (env, locals) => {
    const inner = value(env, locals);
    const within = range(env, locals);
    if (!(within instanceof Range)) return held(inner, within);
    const above = within.open[0] ? after : from;
    const below = within.open[1] ? before : to;
    return both(above(inner, within.from), below(inner, within.to));
  };
};

const among = (equal: Compare, value: Inner, items: readonly Inner[]): Truth => {
  let found: Truth = false;
  for (const item of items) {
    found = either(found, equal(value, item));
    if (found === true) return true;
  }
  return found;
};

/** `value in list`, `list contains(list, value)`. A null list gives null. */
export const runIn = (shape: Shape, value: Run, list: Run): Run => {
  const equal = equality(shape);
  return (env, locals) => {
    const items = list(env, locals);
    return isInnerList(items) ? among(equal, value(env, locals), items) : held(items, null);
  };
};

/** As `runIn`, of a list that is written out: an open item leaves the others able to decide. */
export const runInItems = (shape: Shape, value: Run, items: readonly Run[]): Run => {
  const equal = equality(shape);
  return (env, locals) =>
    among(
      equal,
      value(env, locals),
      items.map((item) => item(env, locals)),
    );
};
