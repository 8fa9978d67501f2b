import { defineMessages } from "@motlan/ui";

/** The words in which it is told where a value is from. */
export const words = defineMessages({
  origin: { vi: "Nguồn gốc", en: "Where it is from" },
  of: { vi: (p: { field: string }) => `của: ${p.field}`, en: (p: { field: string }) => `of: ${p.field}` },
  kind: { vi: "Ai nói", en: "Whose word" },
  register: { vi: "Cơ sở dữ liệu", en: "Register" },
  kept: {
    vi: (p: { title: string; operator: string }) => `${p.title} (${p.operator})`,
    en: (p: { title: string; operator: string }) => `${p.title} (${p.operator})`,
  },
  service: { vi: "Dịch vụ", en: "Service" },
  record: { vi: "Bản ghi", en: "Record" },
  result: { vi: "Mã kết quả", en: "Result" },
  asOf: { vi: "Số liệu tại thời điểm", en: "As of" },
  fetchedAt: { vi: "Lấy về lúc", en: "Fetched at" },
  enquiry: { vi: "Mã lượt tra cứu", en: "Enquiry" },
  law: { vi: "Căn cứ", en: "By which law" },
  purpose: { vi: "Mục đích", en: "Purpose" },
  purposeOf: {
    vi: (p: { title: string; code: string }) => `${p.title} (${p.code})`,
    en: (p: { title: string; code: string }) => `${p.title} (${p.code})`,
  },
  done: { vi: "Đã xử lý", en: "What was done to it" },
  rule: { vi: "Quy tắc", en: "Rule" },
  readFrom: {
    vi: (p: { fields: string }) => `Tính từ: ${p.fields}`,
    en: (p: { fields: string }) => `Worked out from: ${p.fields}`,
  },
  renewed: {
    vi: "Địa chỉ ghi theo đơn vị hành chính cũ, đã đổi sang đơn vị hiện nay và người khai để nguyên",
    en: "An address in the units of before, put into those of today, which the citizen let stand",
  },
  suggested: {
    vi: (p: { fields: string }) => `Biểu mẫu gợi ý từ: ${p.fields}; người khai để nguyên`,
    en: (p: { fields: string }) => `Proposed by the form from: ${p.fields}; the citizen let it stand`,
  },
  proposed: { vi: "Cơ sở dữ liệu gợi ý", en: "Proposed by a register" },
  replaced: { vi: "Đã thay đổi", en: "Changed" },
  replacedBy: {
    vi: (p: { at: string; who: string; was: string }) => `${p.at}, ${p.who}: trước đó là “${p.was}”`,
    en: (p: { at: string; who: string; was: string }) => `${p.at}, ${p.who}: it was “${p.was}” before`,
  },
  why: { vi: (p: { why: string }) => `Lý do: ${p.why}`, en: (p: { why: string }) => `Why: ${p.why}` },
  noWhy: { vi: "Không ghi lý do", en: "No reason was given" },
  atSignIn: { vi: "Lúc đăng nhập, không tra cứu thêm", en: "At sign-in; nothing more was asked" },
  citizen: { vi: "Người nộp khai", en: "Stated by the filer" },
  party: { vi: "Bên kia khai trong phiên của mình", en: "Stated by the other party in a session of her own" },
  vouched: { vi: "Cơ sở dữ liệu xác nhận", en: "Vouched for by a register" },
  ofResult: { vi: "Kết quả đã cấp xác nhận", en: "Vouched for by a result that was issued" },
  derived: { vi: "Hệ thống tính theo quy tắc của thủ tục", en: "Worked out by a rule of the procedure" },
  official: {
    vi: (p: { account: string }) => `Cán bộ ghi (tài khoản ${p.account})`,
    en: (p: { account: string }) => `Entered by an official (account ${p.account})`,
  },
});
