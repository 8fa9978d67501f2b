import { defineMessages } from "@motlan/ui";

interface Row {
  /** The group's title, with the row's number. */
  readonly row: string;
}

export const messages = defineMessages({
  add: { vi: (p: { what: string }) => `Thêm ${p.what}`, en: (p: { what: string }) => `Add: ${p.what}` },
  remove: { vi: ({ row }: Row) => `Xóa ${row}`, en: ({ row }: Row) => `Remove ${row}` },
  added: { vi: ({ row }: Row) => `Đã thêm ${row}.`, en: ({ row }: Row) => `Added ${row}.` },
  removed: {
    vi: (p: Row & { left: number }) => `Đã xóa ${p.row}. Còn ${p.left}.`,
    en: (p: Row & { left: number }) => `Removed ${p.row}. ${p.left} left.`,
  },
  none: { vi: "Chưa có mục nào.", en: "None yet." },
  full: {
    vi: (p: { max: number }) => `Đã đủ ${p.max} mục, không thêm được nữa.`,
    en: (p: { max: number }) => `There are ${p.max}; no more can be added.`,
  },
});
