import { defineMessages } from "@motlan/ui";

export const messages = defineMessages({
  title: { vi: "Ai đã xem dữ liệu của tôi", en: "Who looked at my data" },
  lead: {
    vi: "Mỗi lần hỏi hay báo cho một cơ sở dữ liệu về bạn, hay về người khác trong hồ sơ bạn nộp, đều được ghi ở đây trước khi hỏi.",
    en: "Every time a register is asked about you, or about somebody else in a dossier that you file, or told, it is written here before it is done.",
  },
  none: { vi: "Chưa có lần xem nào", en: "Nobody has looked yet" },
  noneHint: {
    vi: "Khi bạn khai một hồ sơ, các lần hỏi dữ liệu sẽ hiện ở đây.",
    en: "When you fill in a dossier, every question to a register appears here.",
  },
  noneHere: { vi: "Chưa có lần xem nào ở nơi này", en: "Nobody has looked here yet" },
  register: { vi: "Cơ sở dữ liệu", en: "Register" },
  allRegisters: { vi: "Tất cả", en: "All" },
  older: { vi: "Xem các lần trước đó", en: "See earlier looks" },
  shown: {
    vi: (p: { count: number }) => `Đang hiện ${p.count} lần xem.`,
    en: (p: { count: number }) => (p.count === 1 ? "1 look is shown." : `${p.count} looks are shown.`),
  },
  day: { vi: (p: { date: string }) => `Ngày ${p.date}`, en: (p: { date: string }) => p.date },
  today: { vi: (p: { date: string }) => `Hôm nay, ${p.date}`, en: (p: { date: string }) => `Today, ${p.date}` },
  count: {
    vi: (p: { count: number }) => `${p.count} lần`,
    en: (p: { count: number }) => (p.count === 1 ? "1 look" : `${p.count} looks`),
  },

  myData: { vi: "Xem trang Dữ liệu của tôi", en: "Visit to the page My data" },
  othersData: {
    vi: "Người khác xem dữ liệu của chính họ, trong đó có bạn",
    en: "Somebody looked at his own data, and you are in it",
  },
  otherSelf: { vi: "Chính người đó, khi xem trang Dữ liệu của tôi", en: "that person, on the page My data" },
  dossier: { vi: (p: { code: string }) => `Hồ sơ ${p.code}`, en: (p: { code: string }) => `Dossier ${p.code}` },
  draft: { vi: "Hồ sơ chưa nộp", en: "Dossier not sent yet" },
  othersDossier: { vi: "Hồ sơ do người khác nộp", en: "A dossier that somebody else files" },

  asked: { vi: (p: { by: string }) => `Người hỏi: ${p.by}`, en: (p: { by: string }) => `Asked by: ${p.by}` },
  selfMyData: { vi: "Chính bạn, khi xem trang Dữ liệu của tôi", en: "you yourself, on the page My data" },
  selfFiling: { vi: "Chính bạn, khi khai hồ sơ", en: "you yourself, while filling in the dossier" },
  otherFiling: { vi: "Người khác nộp hồ sơ", en: "somebody else, who files the dossier" },
  system: {
    vi: "Hệ thống báo cho cơ sở dữ liệu, khi giải quyết hồ sơ",
    en: "The system told the registers, while handling the dossier",
  },
  again: {
    vi: "Hệ thống hỏi lại, vì lần trước chưa có câu trả lời",
    en: "The system, which asked again because there was no answer before",
  },
  official: { vi: (p: { name: string }) => `Cán bộ ${p.name}`, en: (p: { name: string }) => `official ${p.name}` },

  whom: {
    vi: (p: { whom: string }) => `Về người khác trong hồ sơ, số định danh ${p.whom}`,
    en: (p: { whom: string }) => `About somebody else in the dossier, personal number ${p.whom}`,
  },
  seen: { vi: (p: { what: string }) => `Xem: ${p.what}`, en: (p: { what: string }) => `Seen: ${p.what}` },
  told: { vi: (p: { what: string }) => `Báo: ${p.what}`, en: (p: { what: string }) => `Told: ${p.what}` },
  toldOf: {
    vi: (p: { about: string; what: string }) => `Báo: ${p.about} – ${p.what}`,
    en: (p: { about: string; what: string }) => `Told: ${p.about} – ${p.what}`,
  },
  nothingElse: { vi: "có bản ghi hay không", en: "whether there is a record" },
  law: { vi: (p: { law: string }) => `Căn cứ: ${p.law}`, en: (p: { law: string }) => `Under: ${p.law}` },
});

/** What came of a question, by its code. */
export const outcomes = defineMessages({
  asking: { vi: "Đang hỏi", en: "Being asked" },
  found: { vi: "Đã trả lời", en: "Answered" },
  none: { vi: "Không có dữ liệu", en: "No record" },
  unavailable: { vi: "Không phản hồi", en: "No answer" },
  several: { vi: "Có nhiều bản ghi, không dùng bản nào", en: "Several records: none was used" },
  deferred: { vi: "Sẽ trả lời sau", en: "Answers later" },
  denied: { vi: "Không được phép tra cứu", en: "The look-up was not allowed" },
  malformed: { vi: "Trả lời không đọc được", en: "The answer could not be read" },
  stranger: { vi: "Trả lời nhầm người, đã bỏ đi", en: "Somebody else's record: not used" },
});
