import { type Instant, type Language, localDate, localTime, printDate } from "@motlan/kernel";

/** `21/11/2026` */
export const dateText = (at: Instant): string => printDate(localDate(at));

/** A day (`yyyy-mm-dd`) as `21/11/2026` */
export const dayText = (day: string): string => printDate(day);

/** `21/11/2026 17:00` */
export const dateTimeText = (at: Instant): string => `${dateText(at)} ${localTime(at)}`;

/** Whole dong: `8.000 đồng`, `8,000 dong`. */
export const moneyText = (amount: number, language: Language): string =>
  language === "vi" ? `${amount.toLocaleString("vi-VN")} đồng` : `${amount.toLocaleString("en-GB")} dong`;
