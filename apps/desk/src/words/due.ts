import { addDays, type Instant, type Localized, localDate, localTime } from "@motlan/kernel";
import { printInstant } from "./dates.ts";

export type DueTone = "overdue" | "today" | "later";

export interface Due {
  readonly tone: DueTone;
  /** How long is left, or by how much it is late, in calendar time. */
  readonly words: Localized;
}

const hour = 3_600_000;
const day = 24 * hour;

const days = (count: number): Localized => ({
  vi: `${count} ngày`,
  en: count === 1 ? "1 day" : `${count} days`,
});

const daysBetween = (from: Instant, to: Instant): number =>
  Math.round((Date.parse(localDate(to)) - Date.parse(localDate(from))) / day);

/** By days of the calendar, as offices count; within a day by hours. */
const lateness = (due: Instant, now: Instant): Localized => {
  const date = daysBetween(due, now);
  if (date > 0) return days(date);
  const hours = Math.floor((Date.parse(now) - Date.parse(due)) / hour);
  if (hours === 0) return { vi: "chưa đến 1 giờ", en: "less than an hour" };
  return { vi: `${hours} giờ`, en: hours === 1 ? "1 hour" : `${hours} hours` };
};

/** A deadline as it looks from now: late, today, or later. */
export const dueFrom = (due: Instant, now: Instant): Due => {
  if (due < now) {
    const late = lateness(due, now);
    return { tone: "overdue", words: { vi: `Quá hạn ${late.vi}`, en: `Overdue by ${late.en}` } };
  }
  const time = localTime(due);
  if (localDate(due) === localDate(now)) {
    return { tone: "today", words: { vi: `Hôm nay ${time}`, en: `Today ${time}` } };
  }
  if (localDate(due) === addDays(localDate(now), 1)) {
    return { tone: "later", words: { vi: `Ngày mai ${time}`, en: `Tomorrow ${time}` } };
  }
  const left = days(daysBetween(now, due));
  return { tone: "later", words: { vi: `Còn ${left.vi}`, en: `${left.en} left` } };
};

/** The deadline in full: `Hạn 23/11/2026 17:00`. */
export const dueInFull = (due: Instant): Localized => ({
  vi: `Hạn ${printInstant(due)}`,
  en: `Due ${printInstant(due)}`,
});
