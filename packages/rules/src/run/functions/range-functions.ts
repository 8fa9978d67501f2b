import type { Shape } from "../../type.ts";
import { equality } from "../equal.ts";
import { type Inner, Range, type Truth } from "../inner.ts";
import { ordering } from "../order.ts";
import { both, either, negated } from "../truth.ts";
import { type Apply, strictOn } from "./define.ts";

/** How points of one kind stand to one another. */
interface Points {
  readonly less: (a: Inner, b: Inner) => Truth;
  readonly same: (a: Inner, b: Inner) => Truth;
}

/** The allowed end points of a range; a point is the range of itself alone. */
interface Ends {
  readonly start: Inner;
  readonly end: Inner;
  readonly startIn: boolean;
  readonly endIn: boolean;
}

const endsOf = (value: Inner): Ends =>
  value instanceof Range
    ? { start: value.from, end: value.to, startIn: !value.open[0], endIn: !value.open[1] }
    : { start: value, end: value, startIn: true, endIn: true };

type Relation = (a: Ends, b: Ends, points: Points) => Truth;

const all = (...truths: readonly Truth[]): Truth => truths.reduce(both, true);
const some = (...truths: readonly Truth[]): Truth => truths.reduce(either, false);

// DMN 1.5, table 78, in its words: a point and a range are told by one rule, since a point is a range of itself.

const before: Relation = (a, b, points) =>
  some(points.less(a.end, b.start), all(!(a.endIn && b.startIn), points.same(a.end, b.start)));

const meets: Relation = (a, b, { same }) => all(a.endIn && b.startIn, same(a.end, b.start));

const startsBefore: Relation = (a, b, { less, same }) =>
  some(less(a.start, b.start), all(same(a.start, b.start), a.startIn && !b.startIn));

const endsBefore: Relation = (a, b, { less, same }) =>
  some(less(a.end, b.end), all(same(a.end, b.end), !a.endIn && b.endIn));

const startsWithin: Relation = (a, b, points) => negated(startsBefore(a, b, points));
const endsWithin: Relation = (a, b, points) => negated(endsBefore(b, a, points));

const sameStart: Relation = (a, b, { same }) => all(a.startIn === b.startIn, same(a.start, b.start));
const sameEnd: Relation = (a, b, { same }) => all(a.endIn === b.endIn, same(a.end, b.end));

const during: Relation = (a, b, points) => all(startsWithin(a, b, points), endsWithin(a, b, points));
const starts: Relation = (a, b, points) => all(sameStart(a, b, points), endsWithin(a, b, points));
const finishes: Relation = (a, b, points) => all(sameEnd(a, b, points), startsWithin(a, b, points));
const coincides: Relation = (a, b, points) => all(sameStart(a, b, points), sameEnd(a, b, points));

const overlaps: Relation = (a, b, points) => all(negated(before(a, b, points)), negated(before(b, a, points)));

const overlapsBefore: Relation = (a, b, points) =>
  all(startsBefore(a, b, points), overlaps(a, b, points), endsWithin(a, b, points));

const turned =
  (relation: Relation): Relation =>
  (a, b, points) =>
    relation(b, a, points);

/** What a call is about is the type of the points, also where it is of ranges. */
const pointShape = (shape: Shape): Shape => (typeof shape === "object" && "range" in shape ? shape.range : shape);

const related = (relation: Relation) =>
  strictOn((shape): Apply => {
    const points: Points = { less: ordering("<", pointShape(shape)), same: equality(pointShape(shape)) };
    return ([a = null, b = null]) => relation(endsOf(a), endsOf(b), points);
  });

export const rangeFunctions = {
  before: related(before),
  after: related(turned(before)),
  meets: related(meets),
  "met by": related(turned(meets)),
  overlaps: related(overlaps),
  "overlaps before": related(overlapsBefore),
  "overlaps after": related(turned(overlapsBefore)),
  finishes: related(finishes),
  "finished by": related(turned(finishes)),
  includes: related(turned(during)),
  during: related(during),
  starts: related(starts),
  "started by": related(turned(starts)),
  coincides: related(coincides),
} as const;
