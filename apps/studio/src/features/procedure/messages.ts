import { defineMessages } from "@motlan/ui";

type Count = { readonly count: number };

export const messages = defineMessages({
  back: { vi: "Danh mục", en: "Catalogue" },
  noSuchProcedure: { vi: "Danh mục không có thủ tục này.", en: "The catalogue has no such procedure." },
  panes: { vi: "Các phần của trang", en: "Parts of the page" },
  outline: { vi: "Dàn ý", en: "Outline" },
  source: { vi: "Nguồn", en: "Source" },
  problems: { vi: "Cần sửa", en: "Problems" },
  preview: { vi: "Xem thử", en: "Preview" },
  nothingKept: {
    vi: "Bản thử trong trình duyệt: không có gì được lưu. Muốn công bố, hãy sửa tệp trong danh mục.",
    en: "A trial in the browser: nothing is kept. To publish, change the file in the catalogue.",
  },
  fieldsFilled: { vi: "trường được điền sẵn", en: "fields filled by registers" },
  papersAvoided: { vi: "giấy tờ không phải nộp", en: "papers nobody need bring" },
  checking: { vi: "Đang kiểm tra…", en: "Checking…" },
  noProblem: { vi: "Không có điểm nào cần sửa.", en: "Nothing is wrong." },
  problemCount: {
    vi: (p: Count) => `${p.count} điểm cần sửa`,
    en: (p: Count) => (p.count === 1 ? "1 problem" : `${p.count} problems`),
  },
  warningCount: {
    vi: (p: Count) => `${p.count} lưu ý, vẫn công bố được`,
    en: (p: Count) => (p.count === 1 ? "1 warning; it publishes" : `${p.count} warnings; it publishes`),
  },
  warning: { vi: "Lưu ý", en: "Warning" },
  checkFailed: {
    vi: "Chưa kiểm tra được. Kiểm tra mạng rồi thử lại.",
    en: "This could not be checked. Check the network.",
  },
  tooLong: { vi: "Văn bản dài quá 64 KB nên không kiểm tra được.", en: "The text is longer than 64 KB." },
  staleOutline: {
    vi: "Dưới đây theo bản đúng gần nhất. Hãy sửa văn bản nguồn trước.",
    en: "This follows the last text that was right. Mend the source first.",
  },
  neverRight: {
    vi: "Văn bản nguồn còn điểm cần sửa. Sửa xong, phần này sẽ hiện ra.",
    en: "Something is wrong with the source. This appears when it is mended.",
  },
  leaveEditor: {
    vi: "Phím Tab thụt dòng. Bấm Escape rồi Tab để rời ô soạn thảo.",
    en: "Tab indents. Press Escape, then Tab, to leave the editor.",
  },
  changed: { vi: "Đã sửa", en: "Changed" },
  unchanged: { vi: "Như tệp lúc khởi động", en: "As the file was at the start" },
  copy: { vi: "Sao chép", en: "Copy" },
  copied: { vi: "Đã sao chép", en: "Copied" },
  copyFailed: { vi: "Chưa sao chép được", en: "Could not copy" },
  download: { vi: "Tải tệp về", en: "Download" },
  discard: { vi: "Bỏ thay đổi", en: "Discard changes" },
  at: {
    vi: (p: { line: number; column: number }) => `Dòng ${p.line}, cột ${p.column}`,
    en: (p: { line: number; column: number }) => `Line ${p.line}, column ${p.column}`,
  },
  expected: { vi: "Cần có", en: "Expected" },
  found: { vi: "Đang là", en: "Found" },
  hint: { vi: "Gợi ý", en: "Advice" },
  suggestion: { vi: "Có phải là", en: "Did you mean" },
});
