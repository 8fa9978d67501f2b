import { defineMessages } from "@motlan/ui";

export const messages = defineMessages({
  title: { vi: "Dữ liệu của tôi", en: "My data" },
  lead: {
    vi: "Khi bạn bấm nút, hệ thống hỏi từng cơ sở dữ liệu đang giữ gì về bạn.",
    en: "When you press the button, every register is asked what it holds of you.",
  },
  promise: {
    vi: "Mỗi lần hỏi đều được ghi lại cho bạn xem. Câu trả lời không được lưu.",
    en: "Every question is written down for you to see. The answers are not kept.",
  },
  look: { vi: "Xem dữ liệu của tôi", en: "Show my data" },
  lookAgain: { vi: "Hỏi lại tất cả", en: "Ask them all again" },
  looking: { vi: "Đang hỏi các cơ sở dữ liệu…", en: "Asking the registers…" },
  done: {
    vi: (p: { found: number }) => `Đã hỏi xong. ${p.found} nơi có dữ liệu về bạn.`,
    en: (p: { found: number }) => `All have been asked. ${p.found} hold data of you.`,
  },
  doneBut: {
    vi: (p: { found: number; silent: number }) =>
      `Đã hỏi xong. ${p.found} nơi có dữ liệu về bạn, ${p.silent} nơi chưa phản hồi.`,
    en: (p: { found: number; silent: number }) =>
      `All have been asked. ${p.found} hold data of you, ${p.silent} did not answer.`,
  },
  sensitive: { vi: "Dữ liệu nhạy cảm", en: "Sensitive" },
  uncover: { vi: "Hiện dữ liệu", en: "Show it" },
  cover: { vi: "Ẩn dữ liệu", en: "Hide it" },
  written: { vi: "Xem các lần hỏi vừa ghi", en: "See what was written down" },
  operator: {
    vi: (p: { who: string }) => `Cơ quan quản lý: ${p.who}`,
    en: (p: { who: string }) => `Kept by: ${p.who}`,
  },
  asking: { vi: "Đang hỏi…", en: "Asking…" },
  none: { vi: "Nơi này không có dữ liệu về bạn.", en: "Nothing is held of you here." },
  unavailable: {
    vi: "Nơi này chưa phản hồi. Dữ liệu của bạn vẫn ở đó, xin hỏi lại sau ít phút.",
    en: "There was no answer. Your data is still there: please ask again in a few minutes.",
  },
  askAgain: { vi: "Hỏi lại nơi này", en: "Ask again" },
  asOf: {
    vi: (p: { date: string; age: string }) => `Cập nhật ${p.date} (${p.age})`,
    en: (p: { date: string; age: string }) => `As of ${p.date} (${p.age})`,
  },
  signIn: { vi: "Theo lần đăng nhập này", en: "As of this sign-in" },
  original: {
    vi: (p: { register: string }) => `Bản chia sẻ. Bản gốc ở ${p.register}`,
    en: (p: { register: string }) => `A shared copy. Original: ${p.register}`,
  },
  wrong: {
    vi: "Thấy sai? Hãy báo cơ quan quản lý nơi có bản gốc.",
    en: "Is something wrong? Tell the authority that keeps the original.",
  },
});
