import { defineMessages } from "@motlan/ui";

export const messages = defineMessages({
  code: { vi: (p: { code: string }) => `Mã thủ tục ${p.code}`, en: (p: { code: string }) => `Procedure ${p.code}` },
  known: { vi: "Những gì đã có sẵn", en: "What is already known" },
  filled: {
    vi: (p: { filled: number; all: number; sources: number }) =>
      `Dự kiến điền sẵn ${p.filled}/${p.all} ô từ ${p.sources} nguồn. Bạn chỉ khai phần còn lại.`,
    en: (p: { filled: number; all: number; sources: number }) =>
      `${p.filled} of ${p.all} fields are expected to be filled in from ${p.sources} sources. You fill in the rest.`,
  },
  fields: {
    vi: (p: { count: number }) => `${p.count} ô`,
    en: (p: { count: number }) => (p.count === 1 ? "1 field" : `${p.count} fields`),
  },
  parts: { vi: "Các việc được làm trong một lần khai", en: "What is done in one" },
  ifWanted: { vi: "nếu bạn chọn", en: "if you choose it" },
  party: { vi: "Cần một người nữa xác nhận", en: "Somebody else has to confirm" },
  partyPerhaps: { vi: "Có trường hợp cần một người nữa xác nhận", en: "In some cases somebody else has to confirm" },
  partyConfirms: {
    vi: (p: { who: string; days: number }) =>
      `${p.who} tự khai và xác nhận bằng tài khoản VNeID của mình, trong ${p.days} ngày kể từ khi bạn mời. Hãy có sẵn số định danh, họ tên và ngày sinh của người ấy.`,
    en: (p: { who: string; days: number }) =>
      `${p.who} states and confirms with an account of his or her own, within ${p.days} days of your asking. Have the number, full name and date of birth at hand.`,
  },
  papers: { vi: "Giấy tờ", en: "Papers" },
  spared: { vi: "Không phải nộp", en: "Not needed from you" },
  heldBy: {
    vi: (p: { title: string; source: string }) => `${p.title} – cơ quan tự tra cứu ở ${p.source}`,
    en: (p: { title: string; source: string }) => `${p.title} – ${p.source} has it`,
  },
  byOffice: {
    vi: (p: { title: string }) => `${p.title} – cán bộ tự tra cứu`,
    en: (p: { title: string }) => `${p.title} – looked up by the office`,
  },
  noPapers: { vi: "Không phải nộp giấy tờ nào.", en: "Nothing to hand in." },
  notAsked: {
    vi: (p: { title: string; because: string }) => `${p.title} – ${p.because}`,
    en: (p: { title: string; because: string }) => `${p.title} – ${p.because}`,
  },
  notAskedBy: {
    vi: (p: { title: string; because: string; law: string }) => `${p.title} – ${p.because} (${p.law})`,
    en: (p: { title: string; because: string; law: string }) => `${p.title} – ${p.because} (${p.law})`,
  },
  perhaps: { vi: "Có thể phải nộp", en: "Perhaps needed" },
  ifMissing: {
    vi: (p: { title: string; source: string }) => `${p.title} – chỉ khi ${p.source} chưa có`,
    en: (p: { title: string; source: string }) => `${p.title} – only where ${p.source} has no record`,
  },
  sometimes: {
    vi: (p: { title: string }) => `${p.title} – chỉ trong một số trường hợp`,
    en: (p: { title: string }) => `${p.title} – in some cases only`,
  },
  fee: { vi: "Phí, lệ phí", en: "Fees" },
  noFee: { vi: "Không mất phí.", en: "Nothing to pay." },
  noFeeBut: { vi: "Không mất phí, trừ khi có:", en: "Nothing to pay, unless there is:" },
  each: { vi: (p: { price: string }) => `từ ${p.price}`, en: (p: { price: string }) => `from ${p.price}` },
  unlessExempt: { vi: "trừ người được miễn", en: "unless you are exempt" },
  byTaxOffice: { vi: "theo thông báo của cơ quan thuế", en: "as the tax office states" },
  byProvince: { vi: "mức do tỉnh, thành phố quy định", en: "set by the province" },
  deadline: { vi: "Thời hạn", en: "How long it takes" },
  sameDay: {
    vi: (p: { before: string; days: number }) =>
      `Trong ngày, nếu cơ quan nhận trước ${p.before}. Nhận sau giờ đó: ${p.days} ngày làm việc.`,
    en: (p: { before: string; days: number }) =>
      `The same day if received before ${p.before}; later, ${p.days} working ${p.days === 1 ? "day" : "days"}.`,
  },
  days: {
    vi: (p: { days: number }) => `${p.days} ngày làm việc.`,
    en: (p: { days: number }) => `${p.days} working ${p.days === 1 ? "day" : "days"}.`,
  },
  daysByCase: {
    vi: "Tùy điều bạn khai. Ngày hẹn trả hiện ở trang xem lại, trước khi nộp.",
    en: "It depends on what you state. You see the promised date before you send.",
  },
  ifNow: {
    vi: (p: { due: string }) => `Nộp ngay bây giờ thì hẹn trả: ${p.due}`,
    en: (p: { due: string }) => `If sent now, the result is promised by ${p.due}`,
  },
  online: { vi: "trực tuyến", en: "online" },
  counter: { vi: "tại quầy", en: "at the counter" },
  post: { vi: "qua bưu chính", en: "by post" },
  channels: {
    vi: (p: { channels: string }) => `Nhận hồ sơ: ${p.channels}.`,
    en: (p: { channels: string }) => `Dossiers are taken ${p.channels}.`,
  },
  daysBy: {
    vi: (p: { channel: string; days: number }) => `Nộp ${p.channel}: ${p.days} ngày làm việc.`,
    en: (p: { channel: string; days: number }) =>
      `Sent ${p.channel}: ${p.days} working ${p.days === 1 ? "day" : "days"}.`,
  },
  notYet: {
    vi: (p: { from: string }) => `Thủ tục này có hiệu lực từ ${p.from}`,
    en: (p: { from: string }) => `This procedure is in force from ${p.from}`,
  },
  notYetHint: {
    vi: "Từ ngày ấy bạn bắt đầu hồ sơ được ở trang này.",
    en: "From that day on you can begin here.",
  },
  ended: { vi: "Thủ tục này không còn nhận hồ sơ mới", en: "This procedure takes no new dossiers" },
  endedHint: {
    vi: "Hồ sơ đã nộp vẫn được giải quyết. Cần giúp, xin gọi 1022.",
    en: "What was sent is still handled. For help, call 1022.",
  },
  inItsPlace: { vi: "Thủ tục thay thế:", en: "In its place:" },
  law: { vi: "Căn cứ pháp lý", en: "The law" },
  start: { vi: "Bắt đầu", en: "Start" },
  takenAlong: {
    vi: "Những gì bạn đã khai ở hồ sơ trước mà thủ tục này cũng hỏi sẽ được mang sang.",
    en: "What you have stated in the dossier before, and this procedure asks as well, is taken along.",
  },
  startNew: { vi: "Khai hồ sơ mới", en: "Start a new one" },
  signInToStart: { vi: "Đăng nhập bằng VNeID để bắt đầu", en: "Sign in with VNeID to start" },
  draft: { vi: "Bạn có hồ sơ đang khai dở", en: "You have begun one already" },
  draftAt: { vi: (p: { at: string }) => `Bắt đầu khai ${p.at}.`, en: (p: { at: string }) => `Begun ${p.at}.` },
  goOn: { vi: "Khai tiếp", en: "Go on with it" },
});
