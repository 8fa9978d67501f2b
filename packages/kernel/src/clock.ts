/** An instant as ISO 8601 in UTC: `2026-11-22T03:00:00.000Z`. */
export type Instant = string;

/** Where "now" comes from; tests give a fixed one. */
export interface Clock {
  now(): Instant;
}

export const systemClock: Clock = { now: () => new Date().toISOString() };

/** Viet Nam keeps UTC+7 the year round and has had no daylight saving since 1975. */
const offsetMs = 7 * 3_600_000;

/** The local date of an instant in Viet Nam: `yyyy-mm-dd`. */
export const localDate = (instant: Instant): string =>
  new Date(Date.parse(instant) + offsetMs).toISOString().slice(0, 10);

/** The local wall time of an instant in Viet Nam: `hh:mm`. */
export const localTime = (instant: Instant): string =>
  new Date(Date.parse(instant) + offsetMs).toISOString().slice(11, 16);

/** The instant of a local date (`yyyy-mm-dd`) and wall time (`hh:mm`) in Viet Nam. */
export const instantOf = (date: string, time: string): Instant =>
  new Date(Date.parse(`${date}T${time}:00.000Z`) - offsetMs).toISOString();

/** `days` after (or before, if negative) a date `yyyy-mm-dd`. */
export const addDays = (date: string, days: number): string =>
  new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
