import { defineMessages } from "@motlan/ui";

export const messages = defineMessages({
  by: {
    vi: (p: { name: string; until: string }) =>
      `${p.name} mời bạn. Hãy xem những gì đã khai, khai phần của bạn, rồi xác nhận hoặc từ chối ở trang cuối, trước ${p.until}. Chỉ bạn thấy dữ liệu của mình cho đến khi bạn xác nhận.`,
    en: (p: { name: string; until: string }) =>
      `${p.name} asks you. See what was stated, state your part, then confirm or refuse on the last page, before ${p.until}. Nobody but you sees your data until you confirm.`,
  },
  lapsed: { vi: "Có thay đổi sau khi bạn xác nhận", en: "Something was changed after you had confirmed" },
  lapsedHow: {
    vi: "Hãy xem lại, rồi xác nhận lại hoặc từ chối.",
    en: "Look at it again, then confirm anew or refuse.",
  },
  lead: {
    vi: "Hãy đọc lại. Khi bạn xác nhận, phần của bạn được gửi cùng hồ sơ tới cơ quan; bên kia thấy những gì in trên kết quả.",
    en: "Read it through. When you confirm, your part goes to the office with the dossier; the other sees what the result will print.",
  },
  statement: { vi: "Khi xác nhận, bạn nói", en: "By confirming you say" },
  confirm: { vi: "Tôi xác nhận", en: "I confirm" },
  confirming: { vi: "Đang ghi…", en: "Recording…" },
  refuse: { vi: "Từ chối", en: "Refuse" },
  why: { vi: "Vì sao bạn từ chối", en: "Why you refuse" },
  whyHelp: { vi: "Người mời đọc được lời này.", en: "Whoever asked you will read it." },
  whyEmpty: { vi: "Hãy viết vài lời.", en: "Please write a few words." },
  sendRefusal: { vi: "Gửi lời từ chối", en: "Send the refusal" },
  cancel: { vi: "Thôi", en: "Cancel" },
  back: { vi: "Quay lại", en: "Back" },
  confirmed: {
    vi: (p: { at: string }) => `Bạn đã xác nhận lúc ${p.at}`,
    en: (p: { at: string }) => `You confirmed at ${p.at}`,
  },
  confirmedHow: {
    vi: (p: { name: string }) => `${p.name} sẽ nộp hồ sơ. Sau đó bạn theo dõi được ở “Hồ sơ của tôi”.`,
    en: (p: { name: string }) => `${p.name} will send the dossier. From then on you can follow it among your dossiers.`,
  },
  refused: { vi: "Bạn đã từ chối", en: "You have refused" },
  ended: { vi: "Lời mời đã hết hạn", en: "The time to answer is over" },
  moved: {
    vi: "Có thay đổi ngay lúc bạn xem. Hãy đọc lại rồi xác nhận.",
    en: "Something was changed while you looked. Read it again, then confirm.",
  },
});
