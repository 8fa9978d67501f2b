import { isDate } from "@motlan/kernel";
import { readDate } from "../read-date.ts";

const pad = (digits: string | undefined): string => (digits ?? "0").padStart(2, "0");

/** `12/11/2026 8:30`, `8h30 12/11/2026`, `8 giờ 30 12/11/2026`, `2026-11-12T08:30:00` as `yyyy-mm-ddThh:mm`. */
export const readTimedDate = (line: string): string | null => {
  const clock = /(?<![\d/.-])(\d{1,2})\s?(?::|h|giờ)\s?(\d{1,2})?(?::\d{2})?(?:\s?phút)?/iu.exec(
    line.replace("T", " "),
  );
  if (clock === null) return null;
  const rest = line
    .replace("T", " ")
    .replace(clock[0], "")
    .replace(/ngày|,/giu, "");
  const [hour, minute] = [pad(clock[1]), pad(clock[2])];
  const date = readDate(rest);
  if (date === null || !isDate(date) || Number(hour) > 23 || Number(minute) > 59) return null;
  return `${date}T${hour}:${minute}`;
};
