import { dayRange } from "@motlan/kernel";
import { dateOfDay, dayNumber } from "./days.ts";

/** A date or a duration known only to lie between two day numbers, both possible. */
export class Span {
  readonly from: number;
  readonly to: number;

  constructor(from: number, to: number) {
    this.from = from;
    this.to = to;
  }
}

const durationText = /^(-?)P(\d{1,7})D$/u;

/** The days of a duration like `P60D` or `-P5D`; undefined for any other text. Source: ISO 8601-1; FEEL's days and time duration, of which only whole days are taken. */
export const daysOfDuration = (text: string): number | undefined => {
  const match = durationText.exec(text);
  if (match === null) return undefined;
  const days = Number(match[2]);
  return match[1] === "-" && days !== 0 ? -days : days;
};

/** `P60D`, `-P5D`. */
const durationOfDays = (days: number): string => (days < 0 ? `-P${-days}D` : `P${days}D`);

export const dateSpan = (value: unknown): Span | undefined => {
  if (value instanceof Span) return value;
  if (typeof value !== "string") return undefined;
  const [first, last] = dayRange(value);
  return new Span(dayNumber(first), dayNumber(last));
};

export const durationSpan = (value: unknown): Span | undefined => {
  if (value instanceof Span) return value;
  const days = typeof value === "string" ? daysOfDuration(value) : undefined;
  return days === undefined ? undefined : new Span(days, days);
};

/** The text of a span that is down to one day; itself while it is wider; null where the calendar has no such day. */
export const narrow = (span: Span, as: "date" | "duration"): Span | string | null => {
  if (as === "date" && (dateOfDay(span.from) === undefined || dateOfDay(span.to) === undefined)) return null;
  if (span.from !== span.to) return span;
  return as === "date" ? (dateOfDay(span.from) ?? null) : durationOfDays(span.from);
};
