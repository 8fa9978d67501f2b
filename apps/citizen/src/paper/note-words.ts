import { defineMessages } from "@motlan/ui";

interface Told {
  readonly name: string;
  readonly asOf: string;
  readonly fetched: string;
}

/** Where the values of a paper are from, as its footnotes tell. */
export const noteWords = defineMessages({
  withNotes: { vi: "In kèm nguồn của từng dòng", en: "Print where each line is from" },
  title: { vi: "Nguồn của từng dòng", en: "Where each line is from" },
  mark: { vi: "chú thích", en: "note" },
  stated: { vi: "Người nộp hồ sơ khai.", en: "Stated by who filed the dossier." },
  statedByParty: { vi: "Bên kia khai trong phiên của mình.", en: "Stated by the other party in a session of her own." },
  derived: { vi: "Hệ thống tính theo quy tắc của thủ tục.", en: "Worked out by a rule of the procedure." },
  official: { vi: "Cán bộ giải quyết hồ sơ ghi.", en: "Entered by the office." },
  register: {
    vi: (p: Told) => `${p.name}, số liệu ngày ${p.asOf}, lấy về lúc ${p.fetched}.`,
    en: (p: Told) => `${p.name}, as of ${p.asOf}, fetched at ${p.fetched}.`,
  },
  result: {
    vi: (p: Told) => `Kết quả đã cấp ngày ${p.asOf} (${p.name}), lấy về lúc ${p.fetched}.`,
    en: (p: Told) => `A result issued on ${p.asOf} (${p.name}), fetched at ${p.fetched}.`,
  },
  law: { vi: (p: { law: string }) => `Căn cứ: ${p.law}.`, en: (p: { law: string }) => `By ${p.law}.` },
});
