import { defineMessages } from "@motlan/ui";

export const messages = defineMessages({
  search: { vi: "Gõ để tìm, hoặc chọn", en: "Type to search, or choose" },
  otherNamed: {
    vi: (p: { name: string }) => `Khác: ghi “${p.name}”`,
    en: (p: { name: string }) => `Other: “${p.name}”`,
  },
  other: { vi: "Khác (ghi rõ tên)", en: "Other (give the name)" },
  found: {
    vi: (p: { count: number }) => `${p.count} mục. Dùng mũi tên lên, xuống để chọn.`,
    en: (p: { count: number }) => `${p.count} ${p.count === 1 ? "entry" : "entries"}. Use the up and down arrows.`,
  },
  none: {
    vi: (p: { typed: string }) =>
      `Không có mục nào giống “${p.typed}”. Hãy kiểm tra lại chữ, hoặc xóa bớt để xem danh sách.`,
    en: (p: { typed: string }) =>
      `Nothing in the list is like “${p.typed}”. Check it, or delete some of it to see the list.`,
  },
  chosen: { vi: (p: { name: string }) => `Đã chọn: ${p.name}.`, en: (p: { name: string }) => `Chosen: ${p.name}.` },
});
