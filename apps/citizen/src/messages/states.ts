import type { Localized } from "@motlan/kernel";

interface StateWords {
  readonly title: Localized;
  readonly tone: "neutral" | "info" | "success" | "warning" | "danger";
  /** What it means for the filer. */
  readonly meaning: Localized;
}

/** The ten states of a dossier on the national portal, with their official Vietnamese names. */
const states: Readonly<Record<number, StateWords>> = {
  1: {
    title: { vi: "Đã nộp, chờ tiếp nhận", en: "Sent, waiting to be received" },
    tone: "info",
    meaning: { vi: "Hồ sơ đã tới cơ quan, đang chờ tiếp nhận.", en: "It has arrived and waits to be received." },
  },
  2: {
    title: { vi: "Được tiếp nhận", en: "Received" },
    tone: "info",
    meaning: { vi: "Cơ quan đã nhận hồ sơ và đang thẩm tra.", en: "The office has it and examines it." },
  },
  3: {
    title: { vi: "Không được tiếp nhận", en: "Not received" },
    tone: "danger",
    meaning: { vi: "Cơ quan không nhận hồ sơ. Lý do ở dưới.", en: "The office did not take it. See why below." },
  },
  4: {
    title: { vi: "Đang xử lý", en: "In process" },
    tone: "info",
    meaning: { vi: "Cơ quan đang giải quyết hồ sơ.", en: "The office is working on it." },
  },
  5: {
    title: { vi: "Yêu cầu bổ sung giấy tờ", en: "Supplement requested" },
    tone: "warning",
    meaning: {
      vi: "Cơ quan cần bạn bổ sung. Thời hạn tạm dừng.",
      en: "The office needs more. The clock stands still.",
    },
  },
  6: {
    title: { vi: "Yêu cầu thực hiện nghĩa vụ tài chính", en: "Payment requested" },
    tone: "warning",
    meaning: { vi: "Bạn cần nộp tiền trước khi hồ sơ đi tiếp.", en: "A payment is needed before it goes on." },
  },
  7: {
    title: { vi: "Công dân yêu cầu rút hồ sơ", en: "Withdrawn" },
    tone: "neutral",
    meaning: { vi: "Hồ sơ được rút theo yêu cầu của bạn.", en: "Withdrawn at your request." },
  },
  8: {
    title: { vi: "Dừng xử lý", en: "Stopped" },
    tone: "danger",
    meaning: { vi: "Cơ quan từ chối giải quyết. Lý do ở dưới.", en: "The office refused it. See why below." },
  },
  9: {
    title: { vi: "Đã xử lý xong", en: "Decided" },
    tone: "success",
    meaning: {
      vi: "Đã có kết quả, đang cập nhật vào các cơ sở dữ liệu.",
      en: "Decided; the registers are being told.",
    },
  },
  10: {
    title: { vi: "Đã trả kết quả", en: "Result returned" },
    tone: "success",
    meaning: { vi: "Kết quả ở trong “Giấy tờ của tôi”.", en: "The result is under “My papers”." },
  },
};

const draft: StateWords = {
  title: { vi: "Đang khai, chưa nộp", en: "Being filled in, not sent" },
  tone: "neutral",
  meaning: { vi: "Bạn khai tiếp lúc nào cũng được.", en: "Go on with it whenever you like." },
};

/** A state's words; null is a draft. */
export const stateWords = (state: number | null): StateWords => (state === null ? draft : (states[state] ?? draft));
