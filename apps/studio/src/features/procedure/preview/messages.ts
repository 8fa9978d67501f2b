import { defineMessages } from "@motlan/ui";

export const messages = defineMessages({
  as: { vi: "Điền như", en: "Filled as" },
  choose: { vi: "– Chọn người –", en: "– Choose a person –" },
  simulated: {
    vi: "Mọi câu trả lời ở đây đến từ hệ thống Mô phỏng. Không có gì được lưu hay gửi đi.",
    en: "Every answer here is from a stand-in (Mô phỏng). Nothing is kept or sent.",
  },
  noStandIns: {
    vi: "Chưa nối với hệ thống mô phỏng nào, nên chưa xem thử được.",
    en: "No stand-ins are connected, so there is nothing to preview.",
  },
  asking: { vi: "Đang hỏi các hệ thống mô phỏng…", en: "Asking the stand-ins…" },
  failed: {
    vi: "Chưa xem thử được. Kiểm tra mạng rồi thử lại.",
    en: "The preview could not be made. Check the network.",
  },
  tryAgain: { vi: "Thử lại", en: "Try again" },
  pages: { vi: "Các trang của biểu mẫu", en: "Pages of the form" },
  end: {
    vi: "Đây là trang cuối. Người dân sẽ xem lại rồi nộp; ở đây không có gì gửi đi.",
    en: "This was the last page. A citizen would review and send; here nothing is sent.",
  },
  party: {
    vi: "Người này khai và xác nhận trong phiên của mình; ở đây không mời ai",
    en: "This person states and confirms in a session of his or her own; nobody is asked here",
  },
  says: {
    vi: (p: { statement: string }) => `Khi xác nhận, người ấy nói: “${p.statement}”`,
    en: (p: { statement: string }) => `By confirming, that person says: “${p.statement}”`,
  },
  levelTooLow: {
    vi: (p: { needed: number }) => `Người này chưa nộp được: thủ tục cần định danh mức ${p.needed}.`,
    en: (p: { needed: number }) => `This person could not file: the procedure needs identity level ${p.needed}.`,
  },
});
