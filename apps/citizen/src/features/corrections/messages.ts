import { defineMessages } from "@motlan/ui";

export const messages = defineMessages({
  title: { vi: "Yêu cầu sửa dữ liệu", en: "Requests for correction" },
  lead: {
    vi: "Những điều bạn đã báo là chưa đúng, và cơ quan giữ dữ liệu trả lời thế nào.",
    en: "What you have said is wrong, and what whoever keeps it made of that.",
  },
  none: { vi: "Bạn chưa báo điều gì chưa đúng", en: "You have not called anything wrong" },
  noneHint: {
    vi: "Khi làm hồ sơ, bấm “Thông tin chưa đúng?” dưới dữ liệu mà bạn thấy sai.",
    en: "While filling in a form, press “Is this wrong?” under what you find wrong.",
  },
  find: { vi: "Tìm thủ tục", en: "Find a procedure" },
  number: { vi: "Số yêu cầu", en: "Number" },
  register: { vi: "Nơi ghi", en: "Where it stands" },
  was: { vi: "Đang ghi", en: "It says" },
  proposed: { vi: "Bạn báo đúng ra là", en: "Rightly, by your word" },
  reason: { vi: "Vì sao", en: "How you know" },
  owner: { vi: "Cơ quan xem xét", en: "Who decides" },
  sent: { vi: "Gửi", en: "Sent" },
  waiting: { vi: "Đang gửi", en: "Being sent" },
  taken: { vi: "Đã nhận, đang xem", en: "Taken, being looked at" },
  byLetter: { vi: "Cơ quan này chưa nhận qua mạng", en: "This office takes none by wire yet" },
  corrected: { vi: "Đã sửa", en: "Corrected" },
  refused: { vi: "Không sửa", en: "Left as it is" },
  answerReason: {
    vi: (p: { reason: string }) => `Trả lời: ${p.reason}`,
    en: (p: { reason: string }) => `Answer: ${p.reason}`,
  },
  afterCorrected: {
    vi: "Hồ sơ bạn đang điền sẽ tự dùng dữ liệu mới khi bạn mở lại.",
    en: "Forms that you are filling in go by the new data once you open them again.",
  },
  afterRefused: {
    vi: "Hồ sơ lại dùng dữ liệu của cơ quan ấy. Nếu vẫn thấy sai, hãy mang giấy tờ đến cơ quan đó.",
    en: "Forms go by that data again. If you still find it wrong, take your papers to that office.",
  },
});
