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
  what: { vi: (p: { what: string }) => `Xem: ${p.what}`, en: (p: { what: string }) => `Seen: ${p.what}` },
  by: { vi: (p: { by: string }) => `Người hỏi: ${p.by}.`, en: (p: { by: string }) => `Asked by: ${p.by}.` },
  you: { vi: "bạn, khi khai hồ sơ", en: "you, while filling in" },
  system: { vi: "hệ thống, khi giải quyết hồ sơ", en: "the system, while handling it" },
  dossier: {
    vi: (p: { code: string }) => `Xem hồ sơ (thủ tục ${p.code})`,
    en: (p: { code: string }) => `See the dossier (procedure ${p.code})`,
  },
  law: { vi: (p: { law: string }) => `Căn cứ: ${p.law}`, en: (p: { law: string }) => `Under: ${p.law}` },
  nothingElse: { vi: "có bản ghi hay không", en: "whether there is a record" },
});

/** What came of a question, by its code. */
export const outcomes = defineMessages({
  asking: { vi: "Đang hỏi", en: "Being asked" },
  found: { vi: "Đã trả lời", en: "Answered" },
  none: { vi: "Không có dữ liệu", en: "No record" },
  unavailable: { vi: "Không phản hồi", en: "No answer" },
  malformed: { vi: "Trả lời không đọc được", en: "The answer could not be read" },
});
