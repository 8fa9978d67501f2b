import { type Instant, type Localized, localDate, localTime, printDate } from "@motlan/kernel";

/** Vietnamese, with English beside it; what is the same in both, as a rule is, once. */
export const inBoth = ({ vi, en }: Localized): string => (vi === en ? vi : `${vi} · ${en}`);

/** The moment that days and hours are counted from. */
export const asAt = (at: Instant): string =>
  `Tính như lúc ${localTime(at)} ngày ${printDate(localDate(at))} · As at ${localTime(at)} on ${localDate(at)}`;
