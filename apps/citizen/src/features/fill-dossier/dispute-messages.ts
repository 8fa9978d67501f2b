import { defineMessages } from "@motlan/ui";
import { actWords } from "../../messages/act-issues.ts";
import type { IssueWords } from "../../messages/issues.ts";

export const messages = defineMessages({
  title: {
    vi: (p: { what: string }) => `${p.what}: thông tin chưa đúng?`,
    en: (p: { what: string }) => `${p.what}: is this wrong?`,
  },
  isNow: { vi: "Đang ghi:", en: "It says:" },
  rightly: {
    vi: (p: { what: string }) => `${p.what} – đúng ra là`,
    en: (p: { what: string }) => `${p.what} – rightly`,
  },
  reason: { vi: "Vì sao bạn biết là sai?", en: "How do you know that it is wrong?" },
  reasonHelp: {
    vi: "Ví dụ: giấy khai sinh ghi khác, hoặc đã sửa từ tháng trước",
    en: "Such as: the birth certificate says something else, or it was corrected last month",
  },
  reasonEmpty: { vi: "Hãy viết vì sao bạn biết.", en: "Write how you know." },
  whatHappens: {
    vi: "Hồ sơ này dùng điều bạn khai, cán bộ xem cả hai. Yêu cầu sửa có số, gửi tới cơ quan giữ dữ liệu gốc; bạn theo dõi ở “Yêu cầu sửa dữ liệu”.",
    en: "This dossier goes by your word, and the official looks at both. The request has a number and goes to whoever keeps the original; you follow it under “Requests for correction”.",
  },
  send: { vi: "Báo sai và gửi yêu cầu sửa", en: "Say so and ask to correct it" },
  leave: { vi: "Đúng rồi, đóng lại", en: "It is right, close" },
});

export const disputeWords: IssueWords = {
  ...actWords,
  required: { vi: "Hãy ghi thông tin đúng.", en: "Write what is right." },
  "dispute-same-value": {
    vi: "Điều bạn ghi giống hệt điều đang có. Hãy ghi thông tin đúng.",
    en: "What you wrote is what it says. Write what is right.",
  },
  "dispute-not-vouched": {
    vi: "Thông tin này vừa thay đổi. Hãy đóng lại và xem lại trang.",
    en: "This has just changed. Close it and look at the page again.",
  },
};
