import { defineMessages } from "@motlan/ui";

export const messages = defineMessages({
  title: { vi: "Ai đã xem dữ liệu của tôi", en: "Who looked at my data" },
  lead: {
    vi: "Mỗi lần hệ thống hỏi một cơ sở dữ liệu về bạn đều được ghi ở đây, trước khi hỏi.",
    en: "Every time a register is asked about you it is written here, before it is asked.",
  },
  none: { vi: "Chưa có lần xem nào", en: "Nobody has looked yet" },
  noneHint: {
    vi: "Khi bạn khai một hồ sơ, các lần hỏi dữ liệu sẽ hiện ở đây.",
    en: "When you fill in a dossier, every question to a register appears here.",
  },
  when: { vi: "Lúc", en: "When" },
  what: { vi: "Thông tin", en: "What" },
  dossier: { vi: "Cho hồ sơ", en: "For" },
  dossierLink: {
    vi: (p: { code: string }) => `Hồ sơ thủ tục ${p.code}`,
    en: (p: { code: string }) => `Dossier of procedure ${p.code}`,
  },
  who: { vi: "Người hỏi", en: "Asked by" },
  you: { vi: "Bạn, khi khai hồ sơ", en: "You, while filling in" },
  system: { vi: "Hệ thống, khi giải quyết hồ sơ", en: "The system, while handling it" },
  law: { vi: "Căn cứ", en: "Under" },
  outcome: { vi: "Kết quả", en: "What came of it" },
  nothingElse: { vi: "Có bản ghi hay không", en: "Whether there is a record" },
});

/** What came of a question, by its code. */
export const outcomes = defineMessages({
  asking: { vi: "Đang hỏi", en: "Being asked" },
  found: { vi: "Đã trả lời", en: "Answered" },
  none: { vi: "Không có dữ liệu", en: "No record" },
  unavailable: { vi: "Không phản hồi", en: "No answer" },
  malformed: { vi: "Trả lời không đọc được", en: "The answer could not be read" },
});
