import type { WorkingCalendar } from "./calendar/working-calendar.ts";

/** What a rule reads and gives: JSON. */
export type Value = null | boolean | number | string | readonly Value[] | { readonly [key: string]: Value };

/** "Not yet known": a register has not answered. Not null, which is "known to be missing". */
export const pending: unique symbol = Symbol("pending");
export type Pending = typeof pending;

export const subjectStatuses = ["pending", "found", "named", "typed", "absent", "unavailable", "undetermined"] as const;
export type SubjectStatus = (typeof subjectStatuses)[number];

/** Where a running rule gets its values. Paths are those of `Rule.reads`. */
export interface Env {
  read(path: string): Value | Pending;
  /** What stands in a slot, as JSON has it: for rules that were made to read slots (`overSlots`). */
  at?(slot: number): Value | Pending;
  status(subject: string): SubjectStatus;
  /** The local date, `yyyy-mm-dd`. */
  readonly today: string;
  /** The moment, as ISO text with its offset; what reads `now()` is null without it. */
  readonly now?: string;
  /** Told where a run is ended because it would go on for too long; its result is null. */
  readonly onTooLong?: () => void;
  /** When the authority works; what counts in working time is null without it. */
  readonly calendar?: WorkingCalendar;
}
