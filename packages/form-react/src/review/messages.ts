import { defineMessages } from "@motlan/ui";

/** The words of the review alone. */
export const messages = defineMessages({
  vouchedFor: {
    vi: (p: { count: number }) => `Xem thêm ${p.count} ô đã có từ cơ quan nhà nước`,
    en: (p: { count: number }) => `See ${p.count} more fields known from state registers`,
  },
  edit: { vi: "Sửa", en: "Change" },
  leftOutTitle: { vi: "Không gửi đi", en: "Not sent" },
  leftOut: {
    vi: "Bạn đã điền những ô sau, nhưng theo các câu trả lời hiện nay thì không cần nữa. Chúng sẽ không được gửi.",
    en: "You filled these in, but by your present answers they are not needed. They will not be sent.",
  },
});
