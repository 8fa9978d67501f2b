import { addDays, type Instant, instantOf, localDate } from "@motlan/kernel";
import type { MaintenanceWindow } from "@motlan/procedure";

const weekMs = 7 * 86_400_000;

/** When the maintenance ends in which a register is at a moment; null where it is in none. One that begins as another ends goes on. */
export const maintainedUntil = (windows: readonly MaintenanceWindow[], now: Instant): Instant | null => {
  let end: Instant | null = null;
  for (let next = endAt(windows, now); next !== null; next = endAt(windows, next)) {
    end = next;
    // Windows that fill the week have no end; it is told one all the same, and asked again after it.
    if (Date.parse(end) - Date.parse(now) >= weekMs) return end;
  }
  return end;
};

/** The last end of the windows that a moment is in. */
const endAt = (windows: readonly MaintenanceWindow[], at: Instant): Instant | null => {
  const today = localDate(at);
  const [last] = windows
    .flatMap((window) => [addDays(today, -1), today].flatMap((day) => beginningOn(day, window)))
    .filter(({ from, to }) => from <= at && at < to)
    .map(({ to }) => to)
    .toSorted()
    .toReversed();
  return last ?? null;
};

interface Span {
  readonly from: Instant;
  readonly to: Instant;
}

const beginningOn = (day: string, { days, from, to }: MaintenanceWindow): readonly Span[] =>
  days.includes(weekdayOf(day))
    ? [{ from: instantOf(day, from), to: instantOf(to > from ? day : addDays(day, 1), to) }]
    : [];

/** 1 is Monday, 7 Sunday. */
const weekdayOf = (day: string): number => new Date(`${day}T00:00:00Z`).getUTCDay() || 7;
