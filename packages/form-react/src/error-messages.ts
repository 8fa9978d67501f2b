import type { Phrase } from "@motlan/ui";
import { type ErrorWords, malformed, missing, type Words } from "./fields/phrases.ts";
import { rendererOf } from "./fields/renderers.ts";

/** What is told of any field, subject or paper; what only one type of field can be wrong in stands with its renderer. */
const general: Words = {
  required: missing,
  "subject-choice": {
    vi: ({ what }) => `${what}: hãy chọn một mục.`,
    en: ({ what }) => `${what}: make a choice.`,
  },
  "list-empty": {
    vi: ({ what }) => `${what}: chưa có danh sách để chọn.`,
    en: ({ what }) => `${what}: there is no list to choose from.`,
  },
  "paper-missing": {
    vi: ({ what }) => `${what}: hãy tải lên một tệp.`,
    en: ({ what }) => `${what}: upload a file.`,
  },
  "computed-refused": {
    vi: ({ what }) =>
      `${what}: tính ra giá trị không dùng được. Bấm “Vì sao?” để xem nó dựa vào đâu, rồi sửa ở đó; không sửa được thì hỏi cơ quan giải quyết.`,
    en: ({ what }) =>
      `${what}: what was worked out cannot be used. See “Why?” for what it hangs on, and change that; if you cannot, ask the office.`,
  },
  "register-awaited": {
    vi: ({ what }) => `${what}: đang chờ cơ sở dữ liệu trả lời.`,
    en: ({ what }) => `${what}: waiting for the register.`,
  },
  "authority-unknown": {
    vi: ({ what }) => `${what}: hãy chọn xã, phường ở Việt Nam, vì cơ quan ở đó giải quyết hồ sơ.`,
    en: ({ what }) => `${what}: choose a commune in Viet Nam; the authority there handles the dossier.`,
  },
};

/** A code in words. One that nobody knows is told in the plainest: the server may be newer than the page. */
export const errorMessage = (code: string, type: string | undefined): Phrase<ErrorWords> =>
  (type === undefined ? undefined : rendererOf(type).words[code]) ?? general[code] ?? malformed;
