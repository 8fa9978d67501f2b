import { defineMessages } from "@motlan/ui";

export const messages = defineMessages({
  face: { vi: "Cổng người dân", en: "Citizens’ portal" },
  find: { vi: "Thủ tục", en: "Find" },
  dossiers: { vi: "Hồ sơ", en: "Dossiers" },
  data: { vi: "Dữ liệu của tôi", en: "My data" },
  papers: { vi: "Giấy tờ", en: "Papers" },
  looked: { vi: "Ai đã xem", en: "Who looked" },
  homeTitle: { vi: "Khai một lần, không phải khai lại", en: "Tell it once, and never again" },
  what: {
    vi: "Motlan điền sẵn những gì cơ quan nhà nước đã biết về bạn. Bạn chỉ xem lại, khai phần còn thiếu và nộp.",
    en: "Motlan fills in what the state already knows about you. You look it over, add what is missing, and send it.",
  },
  hello: { vi: (p: { name: string }) => `Xin chào, ${p.name}`, en: (p: { name: string }) => `Hello, ${p.name}` },
});

/** Why a sign-in came to nothing, by the code in the address. */
export const signInProblems = defineMessages({
  "sign-in-unavailable": {
    vi: "VNeID (mô phỏng) chưa phản hồi. Hãy thử lại sau ít phút. Hồ sơ đã lưu của bạn vẫn còn.",
    en: "VNeID (simulated) does not answer. Try again in a few minutes. What you saved is still there.",
  },
  "sign-in-failed": {
    vi: "Chưa đăng nhập được, có thể vì để quá lâu. Hãy đăng nhập lại.",
    en: "You were not signed in, perhaps because it took too long. Please try again.",
  },
  "sign-in-not-for-you": {
    vi: "Tài khoản này không dùng cho cổng người dân. Hãy đăng nhập bằng tài khoản của công dân.",
    en: "This account is not one of a citizen. Sign in with a citizen’s account.",
  },
});
