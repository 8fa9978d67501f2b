import { defineMessages } from "@motlan/ui";

export const messages = defineMessages({
  why: { vi: "Vì sao?", en: "Why?" },
  help: {
    vi: "Chọn một trường, kể cả trường đang ẩn, hoặc một quy tắc chung, để xem nó được tính thế nào lúc này.",
    en: "Choose a field, also one that is hidden, or a rule of the whole, to see how it is worked out now.",
  },
  choose: { vi: "– Chọn trường hoặc quy tắc –", en: "– Choose a field or a rule –" },
  hidden: { vi: "đang ẩn", en: "hidden" },
  checks: { vi: "Kiểm tra chung", en: "Checks" },
  papers: { vi: "Giấy tờ", en: "Papers" },
  fees: { vi: "Phí và lệ phí", en: "Fees" },
  handling: { vi: "Giải quyết", en: "Handling" },
  handledBy: { vi: "Cơ quan giải quyết", en: "Who handles it" },
  deadline: { vi: "Thời hạn, nếu nhận lúc này", en: "Deadline, if it came now" },
  noRules: { vi: "Không có quy tắc riêng.", en: "It has no rules of its own." },
  isRequired: { vi: "Đang hỏi người nộp; bắt buộc.", en: "Asked of the filer; required." },
  isOptional: { vi: "Đang hỏi người nộp; không bắt buộc.", en: "Asked of the filer; optional." },
  closed: { vi: "Đã trả lời, không sửa được nữa.", en: "Answered, and closed." },
  computed: { vi: "Đang hiện, tự tính.", en: "Shown, worked out." },
  notComputed: { vi: "Đang hiện, tự tính, chưa có giá trị.", en: "Shown, worked out, and empty so far." },
  pending: {
    vi: "Đang chờ: chưa biết đối tượng, hoặc cơ sở dữ liệu chưa trả lời.",
    en: "Waiting: the subject is not known yet, or a register has not answered.",
  },
  sealed: {
    vi: (p: { source: string }) => `Đang hiện, không hỏi: ${p.source} đã có.`,
    en: (p: { source: string }) => `Shown and not asked: ${p.source} has it.`,
  },
  hiddenBySection: {
    vi: "Đang ẩn: điều kiện của phần chưa đúng.",
    en: "Hidden: the section's condition does not hold.",
  },
  hiddenByWhen: { vi: "Đang ẩn: điều kiện của trường chưa đúng.", en: "Hidden: the field's condition does not hold." },
  hiddenBySubject: { vi: "Đang ẩn vì đối tượng:", en: "Hidden because of its subject:" },
  hiddenByChoice: {
    vi: "Đang ẩn: người nộp chưa chọn đối tượng.",
    en: "Hidden: the filer has not chosen the subject yet.",
  },
  decides: { vi: "quyết định", en: "decides" },
  skipped: { vi: "bỏ qua", en: "skipped" },
  notKnown: { vi: "chưa biết", en: "not known yet" },
  unsure: { vi: "chưa chắc, ngày chưa đủ", en: "open, for want of a day" },
  tooLong: { vi: "dừng vì quá dài", en: "ended, for it went on too long" },
  more: {
    vi: (p: { count: number }) => `… và ${p.count} bước nữa`,
    en: (p: { count: number }) => `… and ${p.count} more`,
  },
  waitsFor: { vi: "Còn chờ:", en: "Waits for:" },
});

/** What a rule is there for. */
export const ruleTitles = defineMessages({
  section: { vi: "Điều kiện của phần", en: "Condition of the section" },
  when: { vi: "Điều kiện", en: "Condition" },
  computed: { vi: "Tính bằng", en: "Worked out by" },
  suggest: { vi: "Gợi ý", en: "Suggested" },
  holds: { vi: "Giá trị phải thỏa", en: "What must hold of the value" },
  check: { vi: "Báo cho người nộp khi", en: "The filer is told when" },
  unless: { vi: "Miễn khi", en: "Exempt where" },
  amount: { vi: "Mức thu", en: "Amount" },
  authority: { vi: "Loại cơ quan", en: "Kind of authority" },
  of: { vi: "Ở nơi", en: "Of the place" },
  due: { vi: "Hạn", en: "Due" },
});
