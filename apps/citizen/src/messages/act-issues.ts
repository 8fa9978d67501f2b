import type { Localized } from "@motlan/kernel";
import type { IssueWords } from "./issues.ts";

const levelWords: Localized = {
  vi: "Tài khoản định danh của bạn chưa đủ mức. Hãy đến công an xã, phường để nâng lên mức 2, rồi đăng nhập lại. Bạn cũng có thể nộp trực tiếp tại Trung tâm Phục vụ hành chính công.",
  en: "The level of your identity account is too low. Have it raised to level 2 at the commune's police, then sign in again. You may also file at the public service centre.",
};

/** What the API may answer to an act: starting, sending, confirming. Pages on which nothing is done load none of it. */
export const actWords: IssueWords = {
  "procedure-not-yet": {
    vi: "Thủ tục này chưa có hiệu lực. Ngày bắt đầu ghi ở trang của thủ tục.",
    en: "This procedure is not in force yet. Its page says from when.",
  },
  "procedure-ended": {
    vi: "Thủ tục này không còn nhận hồ sơ mới. Trang của thủ tục cho biết thủ tục thay thế.",
    en: "This procedure takes no new dossiers. Its page says what is in its place.",
  },
  "identity-level-too-low": levelWords,
  "procedure-not-found": { vi: "Không có thủ tục này.", en: "There is no such procedure." },
  "already-filed": {
    vi: "Giấy chứng sinh này đã có một hồ sơ đang giải quyết. Hãy xem ở “Hồ sơ của tôi”, hoặc hỏi cha (mẹ) của trẻ.",
    en: "A dossier for this birth notice is under way already. Look among your dossiers, or ask the other parent.",
  },
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
  "result-revoked": {
    vi: "Giấy tờ mà hồ sơ này dùng vừa bị thu hồi. Hãy tải lại trang để xem cần giấy gì.",
    en: "A paper that this dossier rests on was just revoked. Reload the page to see what is needed.",
  },
  "result-not-found": { vi: "Không có giấy tờ này.", en: "There is no such paper." },
  "dossier-not-sent": { vi: "Hồ sơ này chưa nộp.", en: "This dossier has not been sent." },
};
