import { dayRange } from "@motlan/kernel";
import { secondsPerDay } from "../time/clock.ts";
import { DayTime } from "../time/day-time.ts";
import { dateOfDay, dayNumber } from "../time/days.ts";

/** A date or a duration known only to lie between two day numbers, both possible. */
export class Span {
  readonly from: number;
  readonly to: number;

  constructor(from: number, to: number) {
    this.from = from;
    this.to = to;
  }
}

export const dateSpan = (value: unknown): Span | undefined => {
  if (value instanceof Span) return value;
  if (typeof value !== "string") return undefined;
  const [first, last] = dayRange(value);
  return new Span(dayNumber(first), dayNumber(last));
};

/** In days. A duration that is no whole number of them lies between two: where, is all one beside whole days. */
export const durationSpan = (value: unknown): Span | undefined => {
  if (value instanceof Span) return value;
  if (!(value instanceof DayTime)) return undefined;
  const days = Math.floor(value.seconds / secondsPerDay);
  const isWhole = value.nanos === 0 && value.seconds === days * secondsPerDay;
  return isWhole ? new Span(days, days) : new Span(days + 0.5, days + 0.5);
};

/** A span that is down to one day, as that value; itself while it is wider; null where the calendar has no such day. */
export const narrow = (span: Span, as: "date" | "duration"): Span | string | DayTime | null => {
  if (as === "date" && (dateOfDay(span.from) === undefined || dateOfDay(span.to) === undefined)) return null;
  if (span.from !== span.to) return span;
  return as === "date" ? (dateOfDay(span.from) ?? null) : new DayTime(span.from * secondsPerDay, 0);
};

/** A date of which the day is known; undefined for a partial one, whatever form it has. */
export const fullDate = (value: unknown): string | undefined =>
  typeof value === "string" && value.length === 10 ? value : undefined;

/** What leaves open what hangs on its day: a date of which the day is not known, in whatever form, or a span of days. */
export const isPartial = (value: unknown): boolean =>
  value instanceof Span || (typeof value === "string" && fullDate(value) === undefined);
