import { defineMessages } from "@motlan/ui";

const viDays = ({ days }: { readonly days: number }): string => (days === 0 ? "từ hôm nay" : `${days} ngày`);

const enDays = ({ days }: { readonly days: number }): string =>
  days === 0 ? "since today" : `${days} day${days === 1 ? "" : "s"}`;

export const messages = defineMessages({
  title: { vi: "Yêu cầu sửa dữ liệu đang chờ", en: "Requests for correction that wait" },
  intro: {
    vi: "Điều người dân báo là chưa đúng, theo cơ quan giữ dữ liệu, lâu nhất trước. Không có tên ai và giá trị nào ở đây.",
    en: "What people have called wrong, by the office that keeps it, the oldest first. There is nobody's name and no value here.",
  },
  none: { vi: "Không có yêu cầu nào đang chờ.", en: "No request waits." },
  waiting: {
    vi: (p: { count: number; days: number }) => `${p.count} yêu cầu, lâu nhất: ${viDays(p)}`,
    en: (p: { count: number; days: number }) =>
      `${p.count} request${p.count === 1 ? "" : "s"}, the oldest: ${enDays(p)}`,
  },
  byLetter: {
    vi: "Cơ quan này chưa nhận qua mạng: gửi công văn.",
    en: "This office takes none by wire: write to it.",
  },
  number: { vi: "Số", en: "Number" },
  entry: { vi: "Mục", en: "Entry" },
  sent: { vi: "Báo ngày", en: "Called wrong on" },
  age: { vi: "Chờ", en: "Waits" },
  days: { vi: viDays, en: enDays },
  standing: { vi: "Tình trạng", en: "How it stands" },
  taken: { vi: "Đã nhận", en: "Taken" },
  untaken: { vi: "Chưa giao được", en: "Not handed over" },
});
