import { defineMessages } from "@motlan/ui";

/** The words of what few first pages need, fetched with it. */
export const messages = defineMessages({
  leftFieldWait: {
    vi: (p: { register: string }) => `Sẽ tự điền khi ${p.register} trả lời`,
    en: (p: { register: string }) => `Filled in once ${p.register} answers`,
  },
  leftFieldOfficial: {
    vi: "Cán bộ sẽ tra cứu, bạn không phải khai",
    en: "The office looks it up; you need not fill it in",
  },
  leftFieldBlock: {
    vi: (p: { register: string }) => `Đang chờ ${p.register} trả lời`,
    en: (p: { register: string }) => `Waiting for ${p.register} to answer`,
  },
  lateSeal: {
    vi: (p: { register: string; value: string }) => `${p.register} vừa trả lời: ${p.value}. Hồ sơ sẽ dùng dữ liệu này.`,
    en: (p: { register: string; value: string }) =>
      `${p.register} has just answered: ${p.value}. The dossier will go by that.`,
  },
  typedUnused: {
    vi: (p: { value: string; register: string }) => `Bạn đã điền: ${p.value}. Hồ sơ dùng dữ liệu của ${p.register}.`,
    en: (p: { value: string; register: string }) => `You had entered: ${p.value}. The dossier goes by ${p.register}.`,
  },
  lateSuggestion: {
    vi: (p: { value: string }) => `Vừa có gợi ý: ${p.value}`,
    en: (p: { value: string }) => `A suggestion has come: ${p.value}`,
  },
  disputed: {
    vi: (p: { register: string; value: string; date: string }) =>
      `${p.register} ghi: ${p.value} (cập nhật ${p.date}). Bạn đã báo là chưa đúng.`,
    en: (p: { register: string; value: string; date: string }) =>
      `${p.register} has: ${p.value} (updated ${p.date}). You have said that it is wrong.`,
  },
  disputeGoesOn: {
    vi: (p: { owner: string }) => `Cán bộ sẽ xem cả hai. Yêu cầu sửa gửi tới ${p.owner}:`,
    en: (p: { owner: string }) => `The official will look at both. The request to correct it goes to ${p.owner}:`,
  },
  originalIsWrong: {
    vi: "Giấy hộ tịch gốc cũng ghi sai?",
    en: "Is the original certificate wrong too?",
  },
  disputeNumber: {
    vi: (p: { number: string }) => `theo dõi yêu cầu ${p.number}`,
    en: (p: { number: string }) => `follow request ${p.number}`,
  },
  takeSuggestion: { vi: "Dùng gợi ý này", en: "Use it" },
  other: { vi: "Khác", en: "Other" },
  inTheList: { vi: "Chọn trong danh sách", en: "Choose from the list" },
  nameOfOther: { vi: "Ghi rõ tên", en: "Give the name" },
  detailAbroad: { vi: "Địa chỉ ở nước đó", en: "Address in that country" },
  receiver: { vi: "Người nhận, nếu không phải là bạn", en: "Who receives it, if not you" },
  abroad: { vi: "Ở nước ngoài", en: "In another country" },
});
