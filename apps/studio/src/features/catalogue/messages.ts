import { defineMessages } from "@motlan/ui";

type Count = { readonly count: number };

export const messages = defineMessages({
  title: { vi: "Danh mục", en: "Catalogue" },
  intro: {
    vi: "Những gì thủ tục có thể dựa vào: cơ sở dữ liệu nào giữ dữ liệu gốc, ai trả lời được gì, và thủ tục nào đang công bố.",
    en: "What procedures can build on: who holds the original of what, who answers what, and what is published.",
  },
  onThisPage: { vi: "Trên trang này", en: "On this page" },
  procedures: { vi: "Thủ tục đã công bố", en: "Published procedures" },
  registers: { vi: "Cơ sở dữ liệu", en: "Registers" },
  entities: { vi: "Trường thông tin", en: "Data elements" },
  evidence: { vi: "Loại giấy tờ", en: "Evidence types" },
  codeLists: { vi: "Danh mục mã", en: "Code lists" },
  expected: {
    vi: (p: { filled: number; fields: number }) => `${p.filled} trên ${p.fields} trường có nơi trả lời`,
    en: (p: { filled: number; fields: number }) => `${p.filled} of ${p.fields} fields have somebody to answer`,
  },
  papersMet: {
    vi: (p: { met: number; papers: number }) => `${p.met} trên ${p.papers} giấy tờ có dữ liệu thay thế`,
    en: (p: { met: number; papers: number }) => `${p.met} of ${p.papers} papers can be replaced by data`,
  },
  steps: { vi: (p: Count) => `${p.count} bước`, en: (p: Count) => (p.count === 1 ? "1 step" : `${p.count} steps`) },
  version: { vi: "Phiên bản", en: "Version" },
  publishedAt: { vi: "Công bố ngày", en: "Published on" },
  fields: { vi: "Trường", en: "Fields" },
  papers: { vi: "Giấy tờ", en: "Papers" },
  workflow: { vi: "Quy trình", en: "Workflow" },
  noServices: {
    vi: "Không được hỏi qua dịch vụ: những gì nó biết đến cùng với đăng nhập.",
    en: "Asked by no service: what it knows comes with the sign-in.",
  },
  service: { vi: "Dịch vụ", en: "Service" },
  about: { vi: "Về", en: "About" },
  gives: { vi: "Trả lời", en: "Gives" },
  status: { vi: "Trạng thái", en: "Status" },
  live: { vi: "Đang trả lời", en: "Live" },
  partial: { vi: "Gợi ý, chờ xác nhận", en: "Suggests only" },
  planned: { vi: "Chưa hỏi được", en: "Planned" },
  element: { vi: "Trường", en: "Element" },
  type: { vi: "Kiểu", en: "Type" },
  original: { vi: "Dữ liệu gốc", en: "Original" },
  masters: { vi: "Dữ liệu chủ", en: "Masters" },
  nobody: { vi: "–", en: "–" },
  nobodyAtAll: { vi: "không nơi nào giữ", en: "held by nobody" },
  elements: {
    vi: (p: Count) => `${p.count} trường`,
    en: (p: Count) => (p.count === 1 ? "1 element" : `${p.count} elements`),
  },
  paper: { vi: "Giấy tờ", en: "Paper" },
  heldBy: { vi: "Dữ liệu có ở", en: "Held by" },
  list: { vi: "Danh mục", en: "List" },
  codes: { vi: "Số mã", en: "Codes" },
  open: { vi: "Mở: cho ghi mục khác", en: "Open: others may be named" },
  closed: { vi: "Đóng", en: "Closed" },
});
