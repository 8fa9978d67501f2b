import { defineMessages } from "@motlan/ui";

/** Of the page that only those come to who have filled the form. */
export const messages = defineMessages({
  reviewLead: {
    vi: "Hãy đọc lại. Chỗ nào chưa đúng, bấm “Sửa”. Đúng rồi thì bấm “Nộp hồ sơ” ở cuối trang.",
    en: "Read it through. Press “Change” where something is wrong. If all is right, press “Send” at the end.",
  },
  waiting: { vi: "Đang hỏi nốt các cơ sở dữ liệu…", en: "Asking the last registers…" },
  awaited: { vi: "Chưa nộp được: cơ sở dữ liệu chưa trả lời", en: "Not yet to be sent: a register has not answered" },
  awaitedNext: {
    vi: "Hồ sơ được giữ nguyên. Chúng tôi tự hỏi lại, và báo ở mục Hồ sơ khi nộp được; bạn không phải làm gì. Đang chờ:",
    en: "Your dossier is kept. We ask again by ourselves and say under Dossiers when it can be sent; there is nothing for you to do. Awaited:",
  },
  objections: { vi: "Chưa nộp được hồ sơ này", en: "This dossier cannot be sent as it is" },
  doubts: {
    vi: "Bạn hãy xem lại; nếu đúng thì cứ nộp",
    en: "Please look at this again; if it is right, go on and send",
  },
  takenAlong: {
    vi: "Những gì bạn đã khai mà thủ tục kia cũng hỏi sẽ được mang sang; hồ sơ này vẫn được giữ.",
    en: "What you have stated and the other procedure asks as well is taken along; this dossier is kept.",
  },
  goTo: {
    vi: (p: { title: string }) => `Sang thủ tục: ${p.title}`,
    en: (p: { title: string }) => `Go to: ${p.title}`,
  },
  redirect: {
    vi: (p: { code: string; title: string }) =>
      `Thủ tục cần làm: ${p.title === "" ? "mã" : `${p.title}, mã`} ${p.code}`,
    en: (p: { code: string; title: string }) =>
      `The procedure to use: ${p.title === "" ? "" : `${p.title}, `}code ${p.code}`,
  },
  issues: {
    vi: (p: { count: number }) => `Còn ${p.count} chỗ cần điền hoặc sửa`,
    en: (p: { count: number }) =>
      p.count === 1 ? "One thing is still missing" : `${p.count} things are still missing`,
  },
  party: {
    vi: (p: { who: string }) => `${p.who}: chưa có xác nhận của người này`,
    en: (p: { who: string }) => `${p.who}: not confirmed yet`,
  },
  papers: { vi: "Giấy tờ", en: "Papers" },
  fee: { vi: "Phí, lệ phí", en: "Fees" },
  due: { vi: "Hẹn trả kết quả", en: "Result promised by" },
  dueOpen: {
    vi: "Chưa tính được. Ngày hẹn trả hiện ở đây khi bạn khai đủ; nếu đã khai đủ, hãy hỏi Trung tâm Phục vụ hành chính công.",
    en: "Not known yet. The date stands here once everything is stated; if it is, ask at the public service centre.",
  },
  dueIf: {
    vi: (p: { due: string }) => `Nếu nộp ngay bây giờ: ${p.due}`,
    en: (p: { due: string }) => `If sent now: ${p.due}`,
  },
  submit: { vi: "Nộp hồ sơ", en: "Send the dossier" },
  submitting: { vi: "Đang nộp…", en: "Sending…" },
  back: { vi: "Quay lại", en: "Back" },
  notSent: { vi: "Chưa nộp được", en: "It was not sent" },
  offline: {
    vi: "Chưa nhận được trả lời của máy chủ. Bấm “Nộp hồ sơ” lần nữa: hồ sơ không bị nộp hai lần.",
    en: "No answer from the server. Press “Send” again: it is never sent twice.",
  },
  needless: {
    vi: (p: { title: string; source: string }) => `Không phải nộp: ${p.title} – ${p.source} đã có`,
    en: (p: { title: string; source: string }) => `Not needed: ${p.title} – ${p.source} has it`,
  },
  official: {
    vi: (p: { title: string }) => `${p.title}: cán bộ sẽ tra cứu`,
    en: (p: { title: string }) => `${p.title}: looked up by the office`,
  },
  handedIn: {
    vi: (p: { title: string; names: string }) => `${p.title}: ${p.names}`,
    en: (p: { title: string; names: string }) => `${p.title}: ${p.names}`,
  },
  missing: {
    vi: (p: { title: string }) => `${p.title}: chưa có tệp`,
    en: (p: { title: string }) => `${p.title}: no file yet`,
  },
});
