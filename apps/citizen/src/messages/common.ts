import { defineMessages } from "@motlan/ui";

export const common = defineMessages({
  site: { vi: "Motlan", en: "Motlan" },
  loading: { vi: "Đang tải…", en: "Loading…" },
  retry: { vi: "Thử lại", en: "Try again" },
  signIn: { vi: "Đăng nhập", en: "Sign in" },
  signInVneid: { vi: "Đăng nhập VNeID (mô phỏng)", en: "Sign in with VNeID (simulated)" },
  signInNeeded: { vi: "Bạn cần đăng nhập", en: "You need to sign in" },
  signInNeededWhy: {
    vi: "Đăng nhập xong, bạn sẽ trở lại đúng trang này.",
    en: "Once signed in, you come back to this page.",
  },
  offlineTitle: { vi: "Chưa kết nối được", en: "No connection" },
  offline: {
    vi: "Máy chủ chưa trả lời. Hãy kiểm tra mạng rồi thử lại. Những gì bạn đã lưu vẫn còn.",
    en: "The server has not answered. Check your network and try again. What you saved is still there.",
  },
  notFound: { vi: "Không tìm thấy trang", en: "Page not found" },
  notFoundWhy: {
    vi: "Trang này không có, hoặc không phải của bạn.",
    en: "There is no such page, or it is not yours.",
  },
  home: { vi: "Về trang đầu", en: "To the first page" },
  problem: { vi: "Chưa làm được", en: "This did not work" },
});
