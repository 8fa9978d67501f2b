import { defineMessages } from "@motlan/ui";

export const messages = defineMessages({
  title: { vi: "Bổ sung hồ sơ", en: "Answer the request" },
  lead: {
    vi: (p: { code: string }) => `Hồ sơ ${p.code}. Chỉ cần sửa, nộp những chỗ dưới đây, các chỗ khác giữ nguyên.`,
    en: (p: { code: string }) => `Dossier ${p.code}. Only what is below is asked; all else stays as it is.`,
  },
  asked: { vi: "Cơ quan đề nghị", en: "What the office asks" },
  send: { vi: "Gửi phần bổ sung?", en: "Send your answer?" },
  sendLead: {
    vi: "Gửi rồi, cơ quan sẽ xử lý tiếp và thời hạn lại được tính.",
    en: "Once sent, the office goes on with it and the clock runs again.",
  },
  sendNow: { vi: "Gửi bổ sung", en: "Send" },
  lookAgain: { vi: "Xem lại", en: "Look again" },
  done: { vi: "Hồ sơ này không chờ bổ sung", en: "This dossier waits for nothing from you" },
  toDossier: { vi: "Về hồ sơ", en: "To the dossier" },
});
