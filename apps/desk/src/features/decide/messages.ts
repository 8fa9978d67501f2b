import { defineMessages } from "@motlan/ui";

type Count = { readonly count: number };

export const messages = defineMessages({
  title: { vi: "Quyết định", en: "Decision" },
  noActTitle: { vi: "Chưa có việc nào cho bạn ở hồ sơ này", en: "Nothing for you to do here now" },
  otherRole: {
    vi: (p: { step: string; who: string }) => `Bước “${p.step}” là việc của ${p.who}.`,
    en: (p: { step: string; who: string }) => `The step “${p.step}” is for ${p.who}.`,
  },
  waitsForFiler: {
    vi: (p: { step: string }) => `Đang chờ người nộp: ${p.step}.`,
    en: (p: { step: string }) => `Waiting for the filer: ${p.step}.`,
  },
  waitsForSupplement: { vi: "Đang chờ người nộp bổ sung.", en: "Waiting for the filer's supplement." },
  waitsForSystem: {
    vi: (p: { step: string }) => `Hệ thống đang thực hiện: ${p.step}.`,
    en: (p: { step: string }) => `The system is at work: ${p.step}.`,
  },
  closed: { vi: "Hồ sơ đã kết thúc.", en: "The dossier is closed." },
  decided: { vi: "Các bước đã xong; kết quả đã được cấp.", en: "All steps are done; the result has been issued." },
  revoked: { vi: "Kết quả đã cấp nay bị thu hồi.", en: "The result that was issued has been revoked." },
  accept: { vi: "Tiếp nhận hồ sơ", en: "Accept the dossier" },
  completeToFiler: {
    vi: (p: { step: string }) => `Hoàn thành ${p.step} – gửi bản thảo cho người nộp`,
    en: (p: { step: string }) => `Complete ${p.step} – send the draft to the filer`,
  },
  complete: {
    vi: (p: { step: string }) => `Hoàn thành ${p.step}`,
    en: (p: { step: string }) => `Complete ${p.step}`,
  },
  sign: {
    vi: (p: { result: string }) => `Ký và cấp ${p.result}`,
    en: (p: { result: string }) => `Sign and issue the ${p.result}`,
  },
  askSupplement: { vi: "Yêu cầu bổ sung", en: "Request a supplement" },
  refuse: { vi: "Từ chối hồ sơ", en: "Refuse the dossier" },
  verify: { vi: "Gửi xác minh", en: "Start a verification" },
  supplementUsed: {
    vi: "Hồ sơ này đã được yêu cầu bổ sung một lần; quy định không cho yêu cầu lần nữa.",
    en: "A supplement has been requested once; the rules allow no second request.",
  },
  goesTo: {
    vi: (p: { who: string; step: string }) => `Hồ sơ chuyển cho ${p.who}: ${p.step}.`,
    en: (p: { who: string; step: string }) => `The dossier goes to ${p.who}: ${p.step}.`,
  },
  goesToSystem: {
    vi: (p: { step: string }) => `Hệ thống tự thực hiện: ${p.step}.`,
    en: (p: { step: string }) => `The system goes on by itself: ${p.step}.`,
  },
  filerConfirms: {
    vi: "Người nộp nhận bản thảo dưới đây để xác nhận.",
    en: "The filer is sent the draft below to confirm it.",
  },
  silence: {
    vi: (p: Count) => `Không trả lời trong ${p.count} ngày thì coi như đồng ý.`,
    en: (p: Count) =>
      p.count === 1 ? "No answer within a day is a yes." : `No answer within ${p.count} days is a yes.`,
  },
  endsItself: {
    vi: (p: Count) => `Sau ${p.count} ngày không ai có ý kiến thì bước ấy tự xong.`,
    en: (p: Count) => `After ${p.count} days in which nobody objects, that step ends by itself.`,
  },
  lapses: {
    vi: (p: Count) => `Sau ${p.count} ngày mà bước ấy chưa xong thì hồ sơ dừng, không cấp kết quả.`,
    en: (p: Count) => `If that step is not done in ${p.count} days, the dossier ends without a result.`,
  },
  earlyNote: {
    vi: (p: Count) => `Bước này tự xong sau ${p.count} ngày. Kết thúc sớm hơn thì phải ghi vì sao.`,
    en: (p: Count) => `This step ends by itself after ${p.count} days. To end it earlier, say why.`,
  },
  clockStops: { vi: "Trong lúc chờ, đồng hồ dừng.", en: "The clock stands still meanwhile." },
  issued: {
    vi: (p: { result: string; name: string }) => `${p.result} được cấp số và ký với tên ${p.name}.`,
    en: (p: { result: string; name: string }) => `The ${p.result} is numbered, and signed by ${p.name}.`,
  },
  fed: {
    vi: (p: { registers: string }) => `Kết quả được ghi vào: ${p.registers}.`,
    en: (p: { registers: string }) => `The result is filed in: ${p.registers}.`,
  },
  final: { vi: "Ký rồi thì không sửa được ở đây nữa.", en: "Once signed, it can no longer be changed here." },
  draft: {
    vi: (p: { result: string; count: number }) => `Nội dung ${p.result}: ${p.count} mục`,
    en: (p: { result: string; count: number }) => `What the ${p.result} says: ${p.count} values`,
  },
  readAll: { vi: "cuộn để đọc hết", en: "scroll to read them all" },
  note: { vi: "Ghi chú nội bộ (không bắt buộc)", en: "Note for the office (optional)" },
  confirm: { vi: "Xác nhận", en: "Confirm" },
  choosePoints: { vi: "Người nộp cần sửa hoặc nộp thêm gì?", en: "What is the filer to correct or hand in?" },
  once: {
    vi: "Chỉ được yêu cầu một lần: hãy nêu đủ mọi điểm. Đồng hồ dừng cho đến khi người nộp bổ sung.",
    en: "This can be done once only: name every point. The clock stands still until the filer answers.",
  },
  statedGroup: { vi: "Công dân đã khai", en: "Stated by the citizen" },
  paperGroup: { vi: "Giấy tờ", en: "Papers" },
  vouchedGroup: { vi: "Giấy tờ đã có dữ liệu thay thế", en: "Papers that data replaces" },
  vouchedHelp: {
    vi: "Chỉ yêu cầu khi dữ liệu thiếu, sai, hoặc không dùng được (Nghị quyết 66.7/2025/NQ-CP).",
    en: "Only where the data is missing, wrong or unusable (Resolution 66.7/2025/NQ-CP).",
  },
  message: {
    vi: (p: { point: string }) => `Lời nhắn về: ${p.point}`,
    en: (p: { point: string }) => `Message about: ${p.point}`,
  },
  supplementReason: { vi: "Lý do chung và căn cứ", en: "Overall reason and legal basis" },
  sendSupplement: {
    vi: (p: Count) => `Gửi yêu cầu (${p.count} điểm)`,
    en: (p: Count) => (p.count === 1 ? "Send the request (1 point)" : `Send the request (${p.count} points)`),
  },
  refuseIntro: {
    vi: "Hồ sơ kết thúc tại đây. Người nộp nhận đúng những lời bạn ghi.",
    en: "The dossier ends here. The filer receives your words as they stand.",
  },
  reasonCode: { vi: "Vì sao", en: "Why" },
  yes: { vi: "Có", en: "Yes" },
  no: { vi: "Không", en: "No" },
  fetching: { vi: "Đang tải ô nhập", en: "Fetching the fields" },
  choose: { vi: "– Chọn –", en: "– Choose –" },
  refuseReason: { vi: "Giải thích cho người nộp, và nên làm gì tiếp", en: "Explain to the filer, and what to do next" },
  verifyIntro: {
    vi: (p: Count) => `Hạn giải quyết thêm ${p.count} ngày làm việc. Chỉ gửi được một lần.`,
    en: (p: Count) => `The deadline moves by ${p.count} working days. It can be done once.`,
  },
  verifyNote: { vi: "Xác minh điều gì, với cơ quan nào", en: "What is to be verified, and with which office" },
  noLonger: {
    vi: "Việc này không còn làm được ở bước hiện nay. Những gì bạn đã nhập còn ở dưới để sao chép.",
    en: "This can no longer be done at the present step. What you have typed is below, to be copied.",
  },
  done: {
    vi: (p: { code: string; did: string }) => `Hồ sơ ${p.code}: ${p.did} – đã xong.`,
    en: (p: { code: string; did: string }) => `Dossier ${p.code}: ${p.did} – done.`,
  },
  notToSign: {
    vi: "Chưa ký được: giấy tờ làm căn cứ đã bị thu hồi. Hãy yêu cầu giấy tờ khác, hoặc từ chối.",
    en: "This cannot be signed: its evidence was revoked. Ask for something else, or refuse.",
  },
  onlyWithdrawn: {
    vi: "Chỉ yêu cầu được giấy tờ thay cho giấy đã bị thu hồi. Đồng hồ dừng cho đến khi người nộp bổ sung.",
    en: "Only what replaces the revoked paper can be asked for. The clock stands still until the filer answers.",
  },
  withdrawnGroup: { vi: "Giấy tờ đã bị thu hồi", en: "Papers that were revoked" },
  revoke: { vi: "Thu hồi kết quả", en: "Revoke the result" },
  revokeTitle: {
    vi: (p: { result: string; number: string }) => `Thu hồi ${p.result} số ${p.number}`,
    en: (p: { result: string; number: string }) => `Revoke the ${p.result} no. ${p.number}`,
  },
  revokeAtOnce: {
    vi: "Giấy này hết giá trị sử dụng ngay, không khôi phục được ở đây.",
    en: "The paper is out of use at once; this cannot be undone here.",
  },
  revokeSeen: {
    vi: "Chủ giấy thấy giấy có dấu “Đã thu hồi”, kèm đúng những lời bạn ghi.",
    en: "Its owner sees it marked “Revoked”, with your words as they stand.",
  },
  revokeNobody: { vi: "Không có hồ sơ nào khác đang dùng giấy này.", en: "No other dossier rests on it." },
  revokeOpen: {
    vi: (p: Count) => `${p.count} hồ sơ đang giải quyết dùng giấy này: chưa ký được cho đến khi có giấy khác.`,
    en: (p: Count) =>
      p.count === 1
        ? "1 open dossier rests on it: it cannot be signed until something replaces it."
        : `${p.count} open dossiers rest on it: they cannot be signed until something replaces it.`,
  },
  revokeClosed: {
    vi: (p: Count) => `${p.count} hồ sơ đã kết thúc từng dùng giấy này sẽ được đánh dấu.`,
    en: (p: Count) =>
      p.count === 1 ? "1 closed dossier rested on it and is flagged." : `${p.count} closed dossiers are flagged.`,
  },
  revokeTells: {
    vi: (p: { registers: string }) => `Hệ thống báo thu hồi cho: ${p.registers}.`,
    en: (p: { registers: string }) => `Told of it: ${p.registers}.`,
  },
  revokeCode: { vi: "Vì sao thu hồi", en: "Why it is revoked" },
  revokeReason: { vi: "Giải thích cho chủ giấy, và nên làm gì tiếp", en: "Explain to the owner, and what to do next" },
});
