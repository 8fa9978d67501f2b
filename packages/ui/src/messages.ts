import { defineMessages } from "./language/messages.ts";

export const messages = defineMessages({
  skip: { vi: "Tới nội dung chính", en: "Skip to main content" },
  name: { vi: "Motlan – một lần", en: "Motlan – once" },
  menu: { vi: "Điều hướng chính", en: "Main navigation" },
  otherLanguage: { vi: "English", en: "Tiếng Việt" },
  otherLanguageShort: { vi: "EN", en: "VI" },
  largeText: { vi: "Chữ lớn", en: "Large text" },
  signOut: { vi: "Đăng xuất", en: "Sign out" },
  signedInAs: { vi: "Đang đăng nhập:", en: "Signed in:" },
  simulated: {
    vi: "Mô phỏng: dữ liệu tạo ra để thử, không phải trang của cơ quan nhà nước.",
    en: "Simulation with generated data; not a site of any state agency.",
  },
  simulatedShort: { vi: "Mô phỏng", en: "Simulation" },
  footer: {
    vi: "Motlan – phần mềm nguồn mở cho dịch vụ công: khai một lần, không phải khai lại.",
    en: "Motlan – open-source software for public services: tell it once, and never again.",
  },
  errorsFound: {
    vi: (p: { count: number }) => `Còn ${p.count} chỗ cần sửa`,
    en: (p: { count: number }) =>
      p.count === 1 ? "There is one thing to correct" : `There are ${p.count} things to correct`,
  },
  errorsMended: { vi: "Đã sửa xong", en: "All is corrected" },
  errorMended: { vi: "đã sửa", en: "corrected" },
  required: { vi: "(bắt buộc)", en: "(required)" },
  working: { vi: "Đang xử lý…", en: "Working…" },
  search: { vi: "Tìm", en: "Search" },
  chooseFile: { vi: "Chọn tệp", en: "Choose a file" },
  close: { vi: "Đóng", en: "Close" },
  progress: { vi: "Các bước", en: "Steps" },
  done: { vi: "đã xong", en: "done" },
  choose: { vi: "– Chọn –", en: "– Choose –" },
});
