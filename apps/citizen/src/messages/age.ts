import { type Instant, type Localized, localDate } from "@motlan/kernel";

const count = (number: number, vi: string, en: string): Localized => ({
  vi: `${number} ${vi} trước`,
  en: `${number} ${en}${number === 1 ? "" : "s"} ago`,
});

const daysBetween = (from: string, to: string): number => Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);

const monthOf = (date: string): number => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7));

/** Whole months between two dates `yyyy-mm-dd`. */
const monthsBetween = (from: string, to: string): number =>
  monthOf(to) - monthOf(from) - (to.slice(8) < from.slice(8) ? 1 : 0);

/** How old something is on a date, in words and by the calendar of Viet Nam: "hôm qua", "3 tháng trước". */
export const ageWords = (at: Instant, today: string): Localized => {
  const from = localDate(at);
  const days = daysBetween(from, today);
  const months = monthsBetween(from, today);
  if (days <= 0) return { vi: "hôm nay", en: "today" };
  if (days === 1) return { vi: "hôm qua", en: "yesterday" };
  if (months < 2) return count(days, "ngày", "day");
  return months < 24 ? count(months, "tháng", "month") : count(Math.floor(months / 12), "năm", "year");
};
