import { addDays, type Instant, localDate } from "@motlan/kernel";

const lengthOf = (period: string, unit: "Y" | "M" | "D"): number =>
  Number(new RegExp(`(\\d+)${unit}`, "u").exec(period)?.[1] ?? 0);

/** The same day so many months on, or the last of a month that is shorter. */
const addMonths = (date: string, months: number): string => {
  const [year = 0, month = 1, day = 1] = date.split("-").map(Number);
  const last = new Date(Date.UTC(year, month + months, 0));
  const same = Math.min(day, last.getUTCDate());
  return `${last.toISOString().slice(0, 8)}${String(same).padStart(2, "0")}`;
};

/** The last day on which a result issued then is in force; null if its type has no end. */
export const validUntil = (issuedAt: Instant, validFor: string | undefined): string | null => {
  if (validFor === undefined) return null;
  const months = lengthOf(validFor, "Y") * 12 + lengthOf(validFor, "M");
  return addDays(addMonths(localDate(issuedAt), months), lengthOf(validFor, "D"));
};
