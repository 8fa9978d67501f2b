import type { Localized } from "@motlan/kernel";
import type { RegisterService, Sensitivity, ServiceState } from "@motlan/procedure";

export const sections = {
  head: [
    "# Cơ sở dữ liệu và từ điển · Registers and the dictionary",
    "",
    "Trang này do `npm run motlan registers` viết từ danh mục, và được kiểm thử là đúng với danh mục. Tình trạng là của từng *dịch vụ*: cùng một cơ sở dữ liệu có thể đang trả lời điều này và chưa trả lời điều kia. Thêm một cơ sở dữ liệu: xem [definitions.md](definitions.md).",
    "",
    "This page is written by `npm run motlan registers` from the catalogue, and tested to be what the catalogue says. States are those of each *service*: one register may answer one thing and not yet another. How a register is added: see [definitions.md](definitions.md).",
  ],
  registers: { vi: "Cơ sở dữ liệu", en: "Registers" },
  elements: { vi: "Từ điển", en: "The dictionary" },
  aboutElements: {
    vi: "Nơi ghi nhận gốc đứng trước, nơi giữ bản chung theo sau dấu +; trong ngoặc là nơi chưa trả lời ai. Dữ liệu nhạy cảm chỉ được hỏi theo luật nêu tên, không nêu thì không được hỏi (Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15).",
    en: "The register where it arises stands first, those that keep a copy after a +; in brackets whoever answers nobody yet. What is sensitive is asked under the laws named alone, and where none is named not at all (Law on Personal Data Protection 91/2025/QH15).",
  },
  knownBy: { vi: "Nhận ra bằng", en: "Known by" },
} as const;

export const titles = {
  register: { vi: "Cơ sở dữ liệu", en: "Register" },
  operator: { vi: "Cơ quan quản lý", en: "Operator" },
  services: { vi: "Dịch vụ", en: "Services" },
  law: { vi: "Căn cứ", en: "Law" },
  service: { vi: "Dịch vụ", en: "Service" },
  about: { vi: "Về", en: "About" },
  given: { vi: "Cho biết", en: "Given" },
  gives: { vi: "Trả lời", en: "Gives" },
  state: { vi: "Tình trạng", en: "State" },
  limits: { vi: "Chờ, còn mới", en: "Time limit, fresh for" },
  whenDown: { vi: "Khi ngắt", en: "When down" },
  element: { vi: "Trường", en: "Element" },
  label: { vi: "Nhãn", en: "Label" },
  code: { vi: "Mã từ điển", en: "Dictionary code" },
  type: { vi: "Kiểu", en: "Type" },
  original: { vi: "Gốc, bản chung", en: "Original, copies" },
  sensitivity: { vi: "Mức nhạy cảm", en: "Sensitivity" },
} as const;

export const states: Readonly<Record<ServiceState | "closed" | "signIn" | "elsewhere", Localized>> = {
  live: { vi: "đang trả lời", en: "live" },
  partial: { vi: "chỉ gợi ý", en: "partial" },
  planned: { vi: "chưa hỏi", en: "planned" },
  closed: { vi: "không biểu mẫu nào được hỏi", en: "closed to forms" },
  signIn: { vi: "đến cùng với đăng nhập", en: "comes with the sign-in" },
  elsewhere: { vi: "tỉnh khác", en: "elsewhere" },
};

export const whenDown: Readonly<Record<RegisterService["whenDown"], Localized>> = {
  ask: { vi: "hỏi người nộp", en: "ask" },
  wait: { vi: "chờ", en: "wait" },
  official: { vi: "cán bộ tra cứu", en: "official" },
  block: { vi: "dừng lại", en: "block" },
};

export const sensitivities: Readonly<Record<Sensitivity, Localized>> = {
  ordinary: { vi: "thường", en: "ordinary" },
  basic: { vi: "cơ bản", en: "basic" },
  sensitive: { vi: "nhạy cảm", en: "sensitive" },
};
