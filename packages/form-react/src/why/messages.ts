import { defineMessages } from "@motlan/ui";

export const messages = defineMessages({
  known: { vi: "Tính từ:", en: "Worked out from:" },
  waiting: { vi: "Chưa tính được, còn thiếu:", en: "Not worked out yet, still missing:" },
  unsure: { vi: "Chưa tính được, cần đủ ngày, tháng, năm:", en: "Not worked out yet, needs the exact day of:" },
  nothing: { vi: "Không tùy thuộc vào điều đã khai.", en: "It does not hang on what was stated." },
  today: { vi: (p: { day: string }) => `Hôm nay (${p.day})`, en: (p: { day: string }) => `Today (${p.day})` },
  held: {
    vi: (p: { whose: string }) => `${p.whose}: dữ liệu đã có trong cơ sở dữ liệu`,
    en: (p: { whose: string }) => `${p.whose}: what the registers hold`,
  },
  heldNothing: {
    vi: (p: { whose: string }) => `${p.whose}: cơ sở dữ liệu chưa có dữ liệu`,
    en: (p: { whose: string }) => `${p.whose}: the registers hold nothing`,
  },
  law: { vi: (p: { law: string }) => `Căn cứ: ${p.law}`, en: (p: { law: string }) => `Under: ${p.law}` },
  notAsked: { vi: "không phải khai", en: "not asked" },
});

/** How a subject stands, where the filer's own choice does not say it. */
export const standings = defineMessages({
  pending: { vi: "đang chờ dữ liệu", en: "waiting for data" },
  found: { vi: "có trong cơ sở dữ liệu", en: "found in a register" },
  named: { vi: "đã khai và đối chiếu được", en: "named, and matched in a register" },
  typed: { vi: "do người nộp khai", en: "as stated by the filer" },
  absent: { vi: "không có", en: "none" },
  unavailable: { vi: "cơ sở dữ liệu chưa trả lời", en: "the register has not answered" },
  undetermined: { vi: "chưa xác định", en: "not determined" },
});
