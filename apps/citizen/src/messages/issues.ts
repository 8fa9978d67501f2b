import type { Issue, Localized } from "@motlan/kernel";

const levelWords: Localized = {
  vi: "Tài khoản định danh của bạn chưa đủ mức. Hãy đến công an xã, phường để nâng lên mức 2, rồi đăng nhập lại. Bạn cũng có thể nộp trực tiếp tại Trung tâm Phục vụ hành chính công.",
  en: "The level of your identity account is too low. Have it raised to level 2 at the commune's police, then sign in again. You may also file at the public service centre.",
};

/** What the API may answer, in words: what happened, and what to do. */
const words: Readonly<Record<string, Localized>> = {
  "identity-level-too-low": levelWords,
  "procedure-not-found": { vi: "Không có thủ tục này.", en: "There is no such procedure." },
  "dossier-not-found": { vi: "Không có hồ sơ này.", en: "There is no such dossier." },
  "dossier-not-sent": { vi: "Hồ sơ này chưa nộp.", en: "This dossier has not been sent." },
  "already-filed": {
    vi: "Giấy chứng sinh này đã có một hồ sơ đang giải quyết. Hãy xem ở “Hồ sơ của tôi”, hoặc hỏi cha (mẹ) của trẻ.",
    en: "A dossier for this birth notice is under way already. Look among your dossiers, or ask the other parent.",
  },
  "file-already-sent": {
    vi: "Giấy này đã nộp cùng hồ sơ nên không gỡ được nữa.",
    en: "This paper was sent with the dossier and cannot be taken back.",
  },
  "dossier-already-sent": { vi: "Hồ sơ này đã nộp rồi.", en: "This dossier has already been sent." },
  "dossier-moved": {
    vi: "Hồ sơ vừa thay đổi. Hãy xem lại rồi làm tiếp.",
    en: "The dossier has just changed. Look at it again, then go on.",
  },
  "submit-key-reused": {
    vi: "Lần nộp này đã dùng rồi. Hãy tải lại trang rồi nộp.",
    en: "This submission was used before. Reload the page, then submit.",
  },
  "act-not-allowed": {
    vi: "Lúc này không làm được việc này. Hãy xem lại tình trạng hồ sơ.",
    en: "This cannot be done now. See how the dossier stands.",
  },
  "reason-missing": { vi: "Hãy viết rõ chỗ sai.", en: "Please write what is wrong." },
  "authority-unknown": { vi: "Hãy chọn cơ quan đăng ký.", en: "Choose the registration authority." },
  "authority-moved": {
    vi: "Đổi nơi này thì cơ quan khác giải quyết. Hãy giữ nơi cũ, hoặc nộp hồ sơ mới ở nơi kia.",
    en: "With another place another office handles it. Keep the place, or send a new dossier there.",
  },
  "deadline-unknown": {
    vi: "Chưa tính được ngày hẹn trả. Hãy hỏi Trung tâm Phục vụ hành chính công.",
    en: "No date can be promised. Ask at the public service centre.",
  },
  "check-failed": {
    vi: "Hồ sơ chưa nộp được. Hãy xem lời nhắc ở trên trang.",
    en: "The dossier cannot be sent. See the notes on this page.",
  },
  "answer-too-long": { vi: "Câu trả lời dài quá. Hãy viết ngắn lại.", en: "The answer is too long. Shorten it." },
  "answer-not-open": { vi: "Ô này không được sửa lúc này.", en: "This field cannot be changed now." },
  "file-too-large": { vi: "Tệp lớn hơn 10 MB. Hãy chọn tệp nhỏ hơn.", en: "The file is larger than 10 MB." },
  "file-type": {
    vi: "Tệp này không phải PDF hay ảnh JPEG. Hãy chụp ảnh giấy tờ, hoặc chọn tệp PDF.",
    en: "This file is neither PDF nor JPEG. Photograph the paper, or choose a PDF.",
  },
  "file-empty": { vi: "Tệp này trống. Hãy chọn tệp khác.", en: "This file is empty. Choose another." },
  "too-many-files": { vi: "Chỉ nộp được 10 tệp cho một giấy tờ.", en: "At most 10 files for one paper." },
  "paper-not-asked": { vi: "Cơ quan không hỏi giấy tờ này.", en: "The office did not ask for this paper." },
  "paper-not-needed": { vi: "Giấy tờ này không cần nộp nữa.", en: "This paper is no longer needed." },
  "upload-failed": { vi: "Chưa tải lên được. Hãy thử lại.", en: "It could not be uploaded. Try again." },
  "result-revoked": {
    vi: "Giấy tờ mà hồ sơ này dùng vừa bị thu hồi. Hãy tải lại trang để xem cần giấy gì.",
    en: "A paper that this dossier rests on was just revoked. Reload the page to see what is needed.",
  },
  "result-not-found": { vi: "Không có giấy tờ này.", en: "There is no such paper." },
};

const unknown = (code: string): Localized => ({
  vi: `Có lỗi xảy ra (mã ${code}). Hãy thử lại, hoặc gọi 1022.`,
  en: `Something went wrong (code ${code}). Try again, or call 1022.`,
});

/** Whether there are words of its own for it, whichever field it is told at. */
export const isWorded = ({ code }: Issue): boolean => Object.hasOwn(words, code);

/** An issue in words; a code that nobody has worded is told as it is, so that it can be asked about. */
export const issueWords = ({ code }: Issue): Localized => words[code] ?? unknown(code);
