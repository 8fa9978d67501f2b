import { defineMessages } from "@motlan/ui";

/** What silent registers mean for her: fetched where one is. */
export const messages = defineMessages({
  unavailable: {
    vi: (p: { names: string }) => `${p.names} chưa phản hồi. Hãy tự điền các ô liên quan; chúng tôi sẽ hỏi lại sau.`,
    en: (p: { names: string }) => `${p.names}: no answer. Please fill in those fields yourself; we shall ask again.`,
  },
  askedAgainAt: {
    vi: (p: { name: string; time: string; day: string }) => `${p.name} (sẽ hỏi lại lúc ${p.time} ngày ${p.day})`,
    en: (p: { name: string; time: string; day: string }) => `${p.name} (asked again at ${p.time} on ${p.day})`,
  },
  leftWait: {
    vi: (p: { names: string }) =>
      `${p.names} chưa phản hồi. Bạn không phải khai phần này: khi có dữ liệu, hồ sơ sẽ tự được bổ sung.`,
    en: (p: { names: string }) =>
      `${p.names}: no answer. You need not fill this in: it is added to the dossier once the answer comes.`,
  },
  leftOfficial: {
    vi: (p: { names: string }) => `${p.names} chưa phản hồi. Bạn không phải khai phần này: cán bộ sẽ tra cứu.`,
    en: (p: { names: string }) => `${p.names}: no answer. You need not fill this in: the office looks it up.`,
  },
  leftBlock: {
    vi: (p: { names: string }) =>
      `${p.names} chưa phản hồi, nên chưa nộp được. Hồ sơ của bạn được giữ nguyên; chúng tôi tự hỏi lại, và báo ở mục Hồ sơ khi nộp được.`,
    en: (p: { names: string }) =>
      `${p.names}: no answer, so this cannot be sent yet. Your dossier is kept; we ask again by ourselves and say under Dossiers when it can be sent.`,
  },
});
