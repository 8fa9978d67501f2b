import { DayTime } from "../time/day-time.ts";
import { dateOfDay } from "../time/days.ts";
import type { TimeTree } from "../tree.ts";
import { type Inner, isOpen, unsure } from "./inner.ts";
import { dateSpan, durationSpan, fullDate, narrow, Span } from "./span.ts";

const moved = (a: Span, b: Span, op: "+" | "-"): Span =>
  op === "+" ? new Span(a.from + b.from, a.to + b.to) : new Span(a.from - b.to, a.to - b.from);

const spanOf = { date: dateSpan, duration: durationSpan } as const;

type DayShape = keyof typeof spanOf;

const isOfDays = (shape: string): shape is DayShape => shape === "date" || shape === "duration";

/** Known exactly: neither a span nor the text of a partial date. */
const isExact = (value: Inner): boolean => fullDate(value) !== undefined || value instanceof DayTime;

/** A clock moved by so many days, or days so many times: with an open number of days it is open. */
const ofNoDays = (a: Inner, b: Inner): Inner | undefined =>
  b instanceof Span && a !== null && !isOpen(a) ? unsure : undefined;

const isInCalendar = (day: number): boolean => dateOfDay(day) !== undefined;

/** As `narrow`; where only some of the days are in the calendar, it is open whether there is one. */
const narrowed = (span: Span, as: "date" | "duration"): Inner =>
  as === "date" && isInCalendar(span.from) !== isInCalendar(span.to) ? unsure : narrow(span, as);

/** Of a partial date: a known whole number of days moves its span; anything else leaves it open. */
export const runDays = (tree: TimeTree): ((a: Inner, b: Inner) => Inner | undefined) | undefined => {
  const [leftShape, rightShape] = tree.shapes;
  if (!isOfDays(leftShape)) return rightShape === "duration" ? ofNoDays : undefined;
  const gives = leftShape === rightShape ? "duration" : "date";
  return (a, b) => {
    if (isExact(a) && (isExact(b) || !isOfDays(rightShape))) return undefined;
    if (a === null || b === null || isOpen(a) || isOpen(b)) return undefined;
    if (!isOfDays(rightShape) || (tree.op !== "+" && tree.op !== "-")) return unsure;
    const [left, right] = [spanOf[leftShape](a), spanOf[rightShape](b)];
    if (left === undefined || right === undefined) return undefined;
    const span = moved(left, right, tree.op);
    return Number.isInteger(span.from) && Number.isInteger(span.to) ? narrowed(span, gives) : unsure;
  };
};
