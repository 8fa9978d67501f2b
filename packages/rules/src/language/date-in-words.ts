import type { PartialDate } from "@motlan/kernel";
import { capitalised } from "./capitalised.ts";
import { numberInWords } from "./number-in-words.ts";

/** The fourth month is `tháng tư`, never `tháng bốn`. */
const monthInWords = (month: number): string => (month === 4 ? "tư" : numberInWords(month));

/**
 * A date as certificates of civil status write it, as far as it is known: `Ngày mười hai, tháng sáu, năm hai nghìn
 * không trăm hai mươi sáu`; `Tháng sáu, năm …`; `Năm …`. Source: Circular 04/2020/TT-BTP, "ghi bằng chữ".
 */
export const dateInWords = (date: PartialDate): string => {
  const [year, month, day] = date.split("-").map(Number);
  const parts = [
    day === undefined ? "" : `ngày ${numberInWords(day)}`,
    month === undefined ? "" : `tháng ${monthInWords(month)}`,
    `năm ${numberInWords(year ?? 0)}`,
  ];
  return capitalised(parts.filter((part) => part !== "").join(", "));
};
