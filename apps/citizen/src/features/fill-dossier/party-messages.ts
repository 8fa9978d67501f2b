import { defineMessages } from "@motlan/ui";

export const messages = defineMessages({
  parties: { vi: "Bên kia", en: "The other party" },
  lead: {
    vi: "Người này tự khai và xác nhận bằng tài khoản VNeID của mình. Hãy cho biết đó là ai; cơ sở dữ liệu chỉ trả lời đúng hay không đúng.",
    en: "This person states and confirms with an account of his or her own. Say who it is; the register answers only yes or no.",
  },
  shows: {
    vi: "Người này sẽ thấy tên bạn và những gì hai bên cùng xác nhận, không thấy các câu trả lời khác của bạn.",
    en: "Your name and what both confirm will be shown; your other answers will not.",
  },
  personalId: { vi: "Số định danh cá nhân", en: "Personal identification number" },
  fullName: { vi: "Họ, chữ đệm và tên", en: "Full name" },
  fullNameHelp: { vi: "Viết như trên căn cước", en: "As on the identity card" },
  birthDate: { vi: "Ngày, tháng, năm sinh", en: "Date of birth" },
  birthDateHelp: { vi: "Ví dụ: 25/3/1997", en: "Such as 25/3/1997" },
  ask: { vi: "Mời xác nhận", en: "Ask to confirm" },
  askAgain: { vi: "Mời lại, hoặc mời người khác", en: "Ask again, or ask somebody else" },
  lookAgain: { vi: "Xem đã trả lời chưa", en: "See whether there is an answer" },
  required: { vi: "Chưa điền.", en: "Please fill this in." },
  malformed: { vi: "Chưa đúng. Hãy xem lại.", en: "This is not right. Look at it again." },
  stateFirst: {
    vi: "Hãy khai xong những ô này trước, vì người kia phải được xem:",
    en: "State these first, for they are to be shown:",
  },
  asked: {
    vi: (p: { name: string }) => `Đang chờ ${p.name} xác nhận`,
    en: (p: { name: string }) => `Waiting for ${p.name} to confirm`,
  },
  askedHow: {
    vi: (p: { until: string }) =>
      `Lời mời nằm ở “Hồ sơ của tôi” của người ấy, đến hết ${p.until}. Bạn cứ khai tiếp; nộp được sau khi người ấy xác nhận.`,
    en: (p: { until: string }) =>
      `It stands among that person’s dossiers until ${p.until}. Go on meanwhile; it can be sent once it is confirmed.`,
  },
  confirmed: {
    vi: (p: { name: string; at: string }) => `${p.name} đã xác nhận lúc ${p.at}`,
    en: (p: { name: string; at: string }) => `${p.name} confirmed at ${p.at}`,
  },
  confirmedHow: {
    vi: "Nếu bạn sửa điều người ấy đã xác nhận thì người ấy phải xác nhận lại.",
    en: "If you change what was confirmed, it has to be confirmed again.",
  },
  lapsed: {
    vi: (p: { name: string }) => `${p.name} phải xác nhận lại`,
    en: (p: { name: string }) => `${p.name} has to confirm again`,
  },
  lapsedHow: {
    vi: (p: { fields: string }) => `Sau khi người ấy xác nhận đã có thay đổi: ${p.fields}.`,
    en: (p: { fields: string }) => `This was changed after it had been confirmed: ${p.fields}.`,
  },
  refused: { vi: (p: { name: string }) => `${p.name} từ chối`, en: (p: { name: string }) => `${p.name} has refused` },
  reason: { vi: (p: { reason: string }) => `Lý do: ${p.reason}`, en: (p: { reason: string }) => `Reason: ${p.reason}` },
  ended: {
    vi: (p: { name: string }) => `${p.name} chưa trả lời, lời mời đã hết hạn`,
    en: (p: { name: string }) => `${p.name} has not answered, and the time is over`,
  },
  notFound: {
    vi: "Ba thông tin này không phải của cùng một người. Hãy xem lại số, tên và ngày sinh trên căn cước.",
    en: "These three are not one person’s. Look again at the number, the name and the date on the identity card.",
  },
  isFiler: { vi: "Đây là số của chính bạn.", en: "This is your own number." },
  attempts: {
    vi: "Hôm nay đã thử nhiều lần. Hãy xem lại giấy tờ và thử lại vào ngày mai.",
    en: "There were many tries today. Look at the papers and try again tomorrow.",
  },
  refusedBefore: {
    vi: "Người này đã từ chối, nên không mời lại trong hồ sơ này.",
    en: "This person has refused, and is not asked again for this dossier.",
  },
  unavailable: {
    vi: "Cơ sở dữ liệu dân cư chưa trả lời. Hãy thử lại sau ít phút.",
    en: "The population database does not answer. Try again in a few minutes.",
  },
});
