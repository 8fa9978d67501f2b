/** NFC, outer spaces off, inner runs of space made one: how people's text is kept. */
export const tidy = (text: string): string => text.normalize("NFC").trim().replace(/\s+/gu, " ");

/**
 * The letters of a text without marks and case, `đ` as `d`: what a search compares.
 * "Đăng ký khai sinh" and "dang ky KHAI SINH" fold to the same.
 */
export const fold = (text: string): string =>
  tidy(text).normalize("NFD").replace(/\p{M}/gu, "").replace(/[đĐ]/gu, "d").toLowerCase();

/** A title inside a sentence: `Phường Cầu Giấy` is `phường Cầu Giấy` there. */
export const inASentence = (title: string): string => title.charAt(0).toLowerCase() + title.slice(1);
