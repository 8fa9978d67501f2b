import { defineMessages } from "@motlan/ui";

export const messages = defineMessages({
  signInTitle: { vi: "Đăng nhập để làm việc", en: "Sign in to work" },
  signInWhy: {
    vi: "Bàn làm việc dành cho cán bộ, công chức của Ủy ban nhân dân cấp xã.",
    en: "The desk is for the officials of a commune's People's Committee.",
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
    vi: "Tài khoản này không phải của cán bộ một xã, phường. Hãy đăng nhập bằng tài khoản công vụ.",
    en: "This account is not that of a commune's official. Sign in with your staff account.",
  },
  notFound: { vi: "Không có trang này", en: "There is no such page" },
  noDossier: { vi: "Chưa mở được hồ sơ", en: "The dossier could not be opened" },
});
