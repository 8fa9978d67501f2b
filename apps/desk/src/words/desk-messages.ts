import { defineMessages } from "@motlan/ui";

/** Words that several pages of the desk share. */
export const deskMessages = defineMessages({
  site: { vi: "Motlan – Một cửa", en: "Motlan – Desk" },
  face: { vi: "Một cửa – bàn làm việc của cán bộ", en: "One-stop shop – the officials' desk" },
  worklist: { vi: "Hồ sơ cần xử lý", en: "Worklist" },
  corrections: { vi: "Yêu cầu sửa dữ liệu", en: "Requests for correction" },
  backToWorklist: { vi: "Về danh sách hồ sơ", en: "Back to the worklist" },
  tryAgain: { vi: "Thử lại", en: "Try again" },
  loading: { vi: "Đang tải…", en: "Loading…" },
  cancel: { vi: "Để sau", en: "Not now" },
  offlineTitle: { vi: "Chưa kết nối được máy chủ", en: "The server cannot be reached" },
  offline: {
    vi: "Những gì bạn đã nhập vẫn còn trên trang. Kiểm tra mạng rồi thử lại.",
    en: "What you have typed is still on the page. Check the network, then try again.",
  },
  signedOutTitle: { vi: "Phiên làm việc đã hết", en: "Your session has ended" },
  signedOut: {
    vi: "Những gì bạn đã nhập vẫn còn trên trang. Đăng nhập lại ở thẻ mới, rồi quay lại đây và bấm lần nữa.",
    en: "What you have typed is still on the page. Sign in again in a new tab, then come back and press once more.",
  },
  signInNewTab: { vi: "Đăng nhập ở thẻ mới", en: "Sign in in a new tab" },
  movedTitle: { vi: "Hồ sơ vừa thay đổi", en: "The dossier has just changed" },
  moved: {
    vi: "Có người vừa làm việc trên hồ sơ này. Tải lại để xem, rồi quyết định; những gì bạn đã nhập vẫn giữ nguyên.",
    en: "Somebody has just acted on this dossier. Reload to see it, then decide; what you have typed is kept.",
  },
  reload: { vi: "Tải lại hồ sơ", en: "Reload the dossier" },
});
