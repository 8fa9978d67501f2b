import { defineMessages } from "@motlan/ui";

export const messages = defineMessages({
  face: { vi: "Xưởng thiết kế thủ tục", en: "The designers' studio" },
  catalogue: { vi: "Danh mục", en: "Catalogue" },
  signInTitle: { vi: "Đăng nhập để thiết kế", en: "Sign in to design" },
  signInWhy: {
    vi: "Xưởng dành cho người thiết kế thủ tục.",
    en: "The studio is for those who write procedures.",
  },
  signIn: { vi: "Đăng nhập bằng tài khoản công vụ", en: "Sign in with your staff account" },
  "sign-in-unavailable": {
    vi: "Hệ thống đăng nhập chưa trả lời. Hãy thử lại sau ít phút.",
    en: "The sign-in service does not answer. Please try again in a few minutes.",
  },
  "sign-in-failed": {
    vi: "Lần đăng nhập vừa rồi chưa thành công. Hãy đăng nhập lại.",
    en: "The sign-in did not succeed. Please sign in again.",
  },
  "sign-in-not-for-you": {
    vi: "Tài khoản này không phải của người thiết kế. Hãy đăng nhập bằng tài khoản khác.",
    en: "This account is not that of a designer. Sign in with another one.",
  },
  notFound: { vi: "Không có trang này", en: "There is no such page" },
  toCatalogue: { vi: "Xem danh mục", en: "To the catalogue" },
});
