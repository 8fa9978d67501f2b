import type { Issue, Localized } from "@motlan/kernel";

export type IssueWords = Readonly<Record<string, Localized>>;

/**
 * What the API may answer to an open form, in words: what happened, and what to do. What is wrong with a file is told by
 * the paper that it was for.
 */
const words: IssueWords = {
  "dossier-not-found": { vi: "Không có hồ sơ này.", en: "There is no such dossier." },
  "dossier-already-sent": { vi: "Hồ sơ này đã nộp rồi.", en: "This dossier has already been sent." },
  "file-already-sent": {
    vi: "Giấy này đã nộp cùng hồ sơ nên không gỡ được nữa.",
    en: "This paper was sent with the dossier and cannot be taken back.",
  },
  "answer-too-long": { vi: "Câu trả lời dài quá. Hãy viết ngắn lại.", en: "The answer is too long. Shorten it." },
  "answer-not-open": { vi: "Ô này không được sửa lúc này.", en: "This field cannot be changed now." },
};

const unknown = (code: string): Localized => ({
  vi: `Có lỗi xảy ra (mã ${code}). Hãy thử lại, hoặc gọi 1022.`,
  en: `Something went wrong (code ${code}). Try again, or call 1022.`,
});

/**
 * An issue in words: those of the page, or an open form's. A code that nobody has worded is told as it is, so that it can
 * be asked about.
 */
export const issueWords = ({ code }: Issue, ofPage: IssueWords = {}): Localized =>
  ofPage[code] ?? words[code] ?? unknown(code);

/** Whether there are words of its own for it, whichever field it is told at. */
export const isWorded = ({ code }: Issue, ofPage: IssueWords): boolean =>
  Object.hasOwn(ofPage, code) || Object.hasOwn(words, code);
