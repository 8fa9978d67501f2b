import { defineMessages } from "@motlan/ui";

export const messages = defineMessages({
  title: { vi: "Hồ sơ của tôi", en: "My dossiers" },
  lead: { vi: "Hồ sơ đang khai và đã nộp, mới nhất ở trên.", en: "Drafts and sent dossiers, newest first." },
  none: { vi: "Bạn chưa có hồ sơ nào", en: "You have no dossiers yet" },
  find: { vi: "Tìm thủ tục", en: "Find a procedure" },
  all: {
    vi: (p: { count: number }) => `Xem tất cả ${p.count} hồ sơ`,
    en: (p: { count: number }) => `See all ${p.count} dossiers`,
  },
  askedBy: {
    vi: (p: { name: string; at: string }) => `${p.name} mời bạn xác nhận, ${p.at}`,
    en: (p: { name: string; at: string }) => `${p.name} asked you to confirm, ${p.at}`,
  },
  unasked: { vi: "Chưa mời", en: "Not asked" },
  asked: { vi: "Mời bạn xác nhận", en: "You are asked to confirm" },
  confirmed: { vi: "Bạn đã xác nhận", en: "You have confirmed" },
  refused: { vi: "Bạn đã từ chối", en: "You have refused" },
  lapsed: { vi: "Phải xác nhận lại", en: "To be confirmed again" },
  ended: { vi: "Lời mời đã hết hạn", en: "The time to answer is over" },
  awaits: { vi: "Đang chờ bạn", en: "Waits for you" },
  heard: {
    vi: (p: { register: string }) => `${p.register} đã trả lời: mời xem lại và nộp`,
    en: (p: { register: string }) => `${p.register} has answered: look through it and send it`,
  },
  awaited: {
    vi: (p: { register: string }) => `Chưa nộp được: đang chờ ${p.register} trả lời`,
    en: (p: { register: string }) => `Cannot be sent yet: waiting for ${p.register}`,
  },
  due: { vi: (p: { due: string }) => `Hẹn trả: ${p.due}`, en: (p: { due: string }) => `Promised by ${p.due}` },
  started: { vi: (p: { at: string }) => `Bắt đầu khai ${p.at}`, en: (p: { at: string }) => `Begun ${p.at}` },
  code: { vi: (p: { code: string }) => `Mã hồ sơ ${p.code}`, en: (p: { code: string }) => `Dossier ${p.code}` },
});
