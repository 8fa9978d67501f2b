import { defineMessages } from "@motlan/ui";
import { complaint } from "../../messages/complaint.ts";

export const messages = defineMessages({
  sentTitle: { vi: "Đã nộp hồ sơ", en: "Your dossier is sent" },
  sent: {
    vi: (p: { code: string; due: string }) =>
      `Hồ sơ đã được lưu và chuyển tới cơ quan. Mã hồ sơ ${p.code}. Hẹn trả kết quả ${p.due}.`,
    en: (p: { code: string; due: string }) =>
      `It is safely stored and on its way to the office. Code ${p.code}. Result promised by ${p.due}.`,
  },
  parts: { vi: "Từng phần việc", en: "Each part" },
  partsLead: {
    vi: "Khai một lần, mỗi cơ quan giải quyết phần của mình. Phần nào xong trước thì có kết quả trước.",
    en: "Stated once; each office does its part. What is done first is delivered first.",
  },
  partCode: { vi: (p: { code: string }) => `Mã hồ sơ ${p.code}`, en: (p: { code: string }) => `Dossier ${p.code}` },
  partDue: {
    vi: (p: { due: string }) => `Hẹn trả kết quả ${p.due}`,
    en: (p: { due: string }) => `Result promised by ${p.due}`,
  },
  partResult: { vi: (p: { title: string }) => `Xem ${p.title}`, en: (p: { title: string }) => `See: ${p.title}` },
  partOpen: { vi: "Trả lời cơ quan", en: "Answer the office" },
  partWaits: { vi: "Chưa bắt đầu", en: "Not begun" },
  partWaitsFor: {
    vi: (p: { names: string }) => `Tự bắt đầu khi có kết quả: ${p.names}. Bạn không phải làm gì.`,
    en: (p: { names: string }) => `Begins by itself with the result of: ${p.names}. You need do nothing.`,
  },
  partBegins: { vi: "Đang chuyển tới cơ quan giải quyết.", en: "On its way to the office." },
  partLost: { vi: "Không thực hiện được", en: "Cannot be done" },
  partLostWhy: {
    vi: "Phần việc mà phần này phải chờ đã bị từ chối hoặc bị thu hồi kết quả. Bạn có thể nộp riêng phần này sau.",
    en: "A part that it waits for was refused or revoked. You may file this part by itself later.",
  },
  wholeLink: { vi: "Xem cả hồ sơ liên thông", en: "See the whole dossier" },
  awaits: { vi: "Đang chờ bạn", en: "Waits for you" },
  code: { vi: "Mã hồ sơ", en: "Dossier code" },
  state: { vi: "Tình trạng", en: "How it stands" },
  step: {
    vi: (p: { step: string }) => `Đang ở bước: ${p.step}`,
    en: (p: { step: string }) => `At the step: ${p.step}`,
  },
  due: { vi: "Hẹn trả kết quả", en: "Result promised by" },
  paused: {
    vi: "Thời hạn đang tạm dừng, chờ bạn trả lời.",
    en: "The clock stands still until you answer.",
  },
  stopped: {
    vi: "Thời gian của bước này không tính vào thời hạn.",
    en: "The time of this step does not count.",
  },
  lapses: {
    vi: (p: { days: number }) => `Sau ${p.days} ngày ở bước này mà chưa xong thì hồ sơ dừng, không cấp kết quả.`,
    en: (p: { days: number }) => `If this step is not done in ${p.days} days, the dossier ends without a result.`,
  },
  extended: {
    vi: (p: { note: string }) => `Cơ quan đang xác minh: ${p.note}`,
    en: (p: { note: string }) => `The office is verifying: ${p.note}`,
  },
  draftTitle: { vi: "Xem bản thảo giấy sẽ cấp", en: "Look at the draft of the paper" },
  draftLead: {
    vi: "Hãy đọc kỹ từng dòng. Giấy sẽ được ký đúng như thế này.",
    en: "Read every line. The paper will be signed as it stands here.",
  },
  silence: {
    vi: (p: { days: number }) => `Nếu sau ${p.days} ngày bạn chưa trả lời thì coi như đồng ý.`,
    en: (p: { days: number }) =>
      `If you have not answered after ${p.days} ${p.days === 1 ? "day" : "days"}, that counts as yes.`,
  },
  notYet: { vi: "Sẽ được cấp", en: "To be given" },
  right: { vi: "Đúng, đồng ý", en: "It is right" },
  wrong: { vi: "Có chỗ sai", en: "Something is wrong" },
  whatIsWrong: { vi: "Chỗ nào sai? Đúng ra là thế nào?", en: "What is wrong? What should it be?" },
  sendObjection: { vi: "Gửi cho cán bộ", en: "Send to the office" },
  cancel: { vi: "Thôi", en: "Cancel" },
  objectionEmpty: { vi: "Hãy viết chỗ sai.", en: "Write what is wrong." },
  supplementTitle: { vi: "Cơ quan cần bạn bổ sung", en: "The office needs more from you" },
  supplement: { vi: "Bổ sung hồ sơ", en: "Answer the request" },
  supplementUntil: {
    vi: (p: { until: string }) => `Hãy trả lời trước ${p.until}. Quá hạn thì hồ sơ dừng xử lý.`,
    en: (p: { until: string }) => `Answer by ${p.until}. After that the dossier is ended.`,
  },
  endedTitle: { vi: "Hồ sơ đã dừng xử lý", en: "The dossier was ended" },
  refusalTitle: { vi: "Hồ sơ bị từ chối", en: "The dossier was refused" },
  refusalNext: {
    vi: `Bạn có thể sửa rồi nộp hồ sơ mới, hỏi Trung tâm Phục vụ hành chính công hoặc gọi 1022. ${complaint.vi}`,
    en: `You may correct it and file anew, ask the service centre or call 1022. ${complaint.en}`,
  },
  fileAnew: { vi: "Khai hồ sơ mới", en: "File anew" },
  resultTitle: { vi: "Đã có kết quả", en: "The result is there" },
  seeResult: { vi: "Xem giấy", en: "See the paper" },
  revokedTitle: { vi: "Giấy đã cấp nay bị thu hồi", en: "The paper was revoked" },
  revokedNext: {
    vi: `Giấy này không dùng được nữa. ${complaint.vi}`,
    en: `It can no longer be used. ${complaint.en}`,
  },
  withdrawnTitle: { vi: "Một giấy tờ của hồ sơ này không còn dùng được", en: "A paper of this dossier is out of use" },
  withdrawn: {
    vi: (p: { paper: string; number: string }) => `${p.paper}: giấy số ${p.number} đã bị cơ quan cấp thu hồi.`,
    en: (p: { paper: string; number: string }) =>
      `${p.paper}: No. ${p.number} was revoked by the office that issued it.`,
  },
  itsData: { vi: "Dữ liệu trong hồ sơ", en: "Data of the dossier" },
  withdrawnWhy: {
    vi: (p: { reason: string }) => `Lý do: ${p.reason}`,
    en: (p: { reason: string }) => `Why: ${p.reason}`,
  },
  withdrawnNext: {
    vi: "Đây không phải lỗi của hồ sơ bạn. Bạn chưa phải làm gì: cần giấy khác thì cán bộ sẽ báo.",
    en: "This is no fault of your dossier. There is nothing to do yet: the office tells you if it needs another paper.",
  },
  withdrawnClosed: {
    vi: "Hồ sơ này đã giải quyết xong. Cơ quan sẽ báo nếu cần xem lại.",
    en: "This dossier is closed. The office tells you if it has to be looked at again.",
  },
  parties: { vi: "Xác nhận", en: "Confirmed" },
  partyConfirmed: {
    vi: (p: { name: string; at: string }) => `${p.name} đã xác nhận lúc ${p.at}`,
    en: (p: { name: string; at: string }) => `${p.name} confirmed at ${p.at}`,
  },
  fee: { vi: "Phí, lệ phí", en: "Fees" },
  unavailableTitle: { vi: "Cơ sở dữ liệu không phản hồi lúc nộp", en: "Registers that did not answer" },
  unavailable: {
    vi: (p: { names: string }) => `${p.names}. Đây không phải lỗi của bạn: cán bộ sẽ tra cứu lại.`,
    en: (p: { names: string }) => `${p.names}. This is no fault of yours: the office looks it up again.`,
  },
  leftWait: {
    vi: (p: { titles: string }) => `Sẽ tự bổ sung khi có câu trả lời: ${p.titles}.`,
    en: (p: { titles: string }) => `Added by itself once the answer comes: ${p.titles}.`,
  },
  leftOfficial: {
    vi: (p: { titles: string }) => `Cán bộ sẽ tra cứu: ${p.titles}.`,
    en: (p: { titles: string }) => `Looked up by the office: ${p.titles}.`,
  },
  timeline: { vi: "Quá trình", en: "What has happened" },
  values: { vi: "Xem lại những gì đã nộp", en: "What was sent" },
  provenance: { vi: "Tải nguồn gốc dữ liệu (PROV-JSON)", en: "Download where the data is from (PROV-JSON)" },
  provenanceHint: {
    vi: "Mỗi giá trị do ai khai, lấy từ đâu, lúc nào, theo luật nào. Tệp cho máy đọc, bạn có thể lưu hoặc chuyển cho người giúp mình.",
    en: "Who stated each value, or where it was taken from, when and by which law. For machines to read; keep it, or give it to who helps you.",
  },
});

/** The registers by their id, as far as a dossier names them without a title. */
export const registers = defineMessages({
  population: { vi: "CSDL dân cư", en: "Population database" },
  residence: { vi: "CSDL cư trú", en: "Residence database" },
  "civil-status": { vi: "CSDL hộ tịch", en: "Civil status database" },
  health: { vi: "Dữ liệu y tế", en: "Health data" },
  vneid: { vi: "VNeID", en: "VNeID" },
  insurance: { vi: "CSDL bảo hiểm", en: "Insurance database" },
  results: { vi: "Kho kết quả", en: "Store of results" },
  land: { vi: "CSDL đất đai", en: "Land database" },
});

export const reasons = defineMessages({
  "not-competent": { vi: "Không thuộc thẩm quyền của cơ quan này", en: "Not this office's to decide" },
  "not-supplemented": { vi: "Chưa bổ sung đủ", en: "The supplement was not complete" },
  "forged-papers": { vi: "Giấy tờ không hợp lệ", en: "The papers are not genuine" },
  "false-statement": { vi: "Nội dung khai không đúng", en: "What was stated is not true" },
  "already-registered": { vi: "Việc này đã được đăng ký", en: "Already registered" },
  "not-come": { vi: "Quá hạn mà không đến ký", en: "Nobody came to sign in time" },
  other: { vi: "Lý do khác", en: "Another reason" },
});

/** What the filer did, as a party is told. */
export const filerDid = defineMessages({
  submitted: {
    vi: (p: { name: string }) => `${p.name} đã nộp hồ sơ.`,
    en: (p: { name: string }) => `${p.name} sent the dossier.`,
  },
  "step-completed": {
    vi: (p: { name: string }) => `${p.name} đã đồng ý với bản thảo.`,
    en: (p: { name: string }) => `${p.name} confirmed the draft.`,
  },
  "draft-contested": {
    vi: (p: { name: string }) => `${p.name} báo bản thảo có chỗ sai.`,
    en: (p: { name: string }) => `${p.name} said that the draft is wrong.`,
  },
  "supplement-answered": {
    vi: (p: { name: string }) => `${p.name} đã bổ sung hồ sơ.`,
    en: (p: { name: string }) => `${p.name} answered the request.`,
  },
});

export const events = defineMessages({
  submitted: { vi: "Bạn đã nộp hồ sơ.", en: "You sent the dossier." },
  stepDone: { vi: (p: { step: string }) => `Xong bước: ${p.step}.`, en: (p: { step: string }) => `Done: ${p.step}.` },
  confirmed: { vi: "Bạn đã đồng ý với bản thảo.", en: "You confirmed the draft." },
  unopposed: {
    vi: (p: { step: string }) => `${p.step}: hết hạn, không ai có ý kiến.`,
    en: (p: { step: string }) => `${p.step}: time is up, nobody objected.`,
  },
  silence: { vi: "Hết hạn trả lời: coi như đồng ý.", en: "No answer in time: that counts as yes." },
  asked: {
    vi: (p: { reason: string }) => `Cơ quan yêu cầu bổ sung: ${p.reason}`,
    en: (p: { reason: string }) => `The office asked for more: ${p.reason}`,
  },
  answered: { vi: "Bạn đã bổ sung hồ sơ.", en: "You answered the request." },
  ended: {
    vi: (p: { reason: string }) => `Hồ sơ dừng xử lý: ${p.reason}`,
    en: (p: { reason: string }) => `The dossier was ended: ${p.reason}`,
  },
  refused: {
    vi: (p: { reason: string }) => `Cơ quan từ chối: ${p.reason}`,
    en: (p: { reason: string }) => `The office refused it: ${p.reason}`,
  },
  verifying: {
    vi: (p: { note: string; days: number }) => `Cơ quan xác minh thêm ${p.days} ngày làm việc: ${p.note}`,
    en: (p: { note: string; days: number }) => `The office verifies, ${p.days} more working days: ${p.note}`,
  },
  contested: {
    vi: (p: { note: string }) => `Bạn báo bản thảo có chỗ sai: ${p.note}`,
    en: (p: { note: string }) => `You said the draft is wrong: ${p.note}`,
  },
  given: {
    vi: (p: { step: string; value: string }) => `${p.step}: ${p.value}.`,
    en: (p: { step: string; value: string }) => `${p.step}: ${p.value}.`,
  },
  done: { vi: "đã xong", en: "done" },
  notHeld: {
    vi: "Cơ sở dữ liệu đã trả lời là không có. Cán bộ sẽ tra cứu.",
    en: "The register has answered that it has none. The office looks it up.",
  },
  requirementMet: {
    vi: (p: { paper: string }) => `Cơ sở dữ liệu đã trả lời về: ${p.paper}.`,
    en: (p: { paper: string }) => `The register has answered about: ${p.paper}.`,
  },
  issued: {
    vi: (p: { title: string; number: string }) => `Đã ký và cấp ${p.title}, số ${p.number}.`,
    en: (p: { title: string; number: string }) => `${p.title} No. ${p.number} was signed and issued.`,
  },
  fed: {
    vi: (p: { name: string }) => `Đã cập nhật kết quả vào ${p.name}.`,
    en: (p: { name: string }) => `The result was filed in: ${p.name}.`,
  },
  revoked: {
    vi: (p: { number: string; reason: string }) => `Cơ quan thu hồi giấy số ${p.number}: ${p.reason}`,
    en: (p: { number: string; reason: string }) => `The office revoked paper No. ${p.number}: ${p.reason}`,
  },
  revocationTold: {
    vi: (p: { name: string }) => `Đã báo việc thu hồi cho ${p.name}.`,
    en: (p: { name: string }) => `The revocation was filed in: ${p.name}.`,
  },
  withdrawn: {
    vi: (p: { number: string; reason: string }) => `Giấy số ${p.number} mà hồ sơ này dùng đã bị thu hồi: ${p.reason}`,
    en: (p: { number: string; reason: string }) => `Paper No. ${p.number}, used here, was revoked: ${p.reason}`,
  },
  notTaken: {
    vi: (p: { name: string }) => `${p.name} chưa nhận kết quả. Cơ quan đang xem lại, bạn chưa phải làm gì.`,
    en: (p: { name: string }) => `${p.name}: not taken yet. The office is looking at it; there is nothing to do.`,
  },
  you: { vi: "Bạn", en: "You" },
  system: { vi: "Hệ thống", en: "The system" },
});
