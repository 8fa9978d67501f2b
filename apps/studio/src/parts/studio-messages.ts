import { defineMessages } from "@motlan/ui";

/** Words that several pages of the studio share. */
export const studioMessages = defineMessages({
  site: { vi: "Motlan – Xưởng thiết kế", en: "Motlan – Studio" },
  loading: { vi: "Đang tải…", en: "Loading…" },
  failed: { vi: "Chưa tải được. Kiểm tra mạng rồi thử lại.", en: "This could not be loaded. Check the network." },
  tryAgain: { vi: "Thử lại", en: "Try again" },
});
