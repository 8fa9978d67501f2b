import { defineMessages } from "@motlan/ui";

type Count = { readonly count: number };

export const messages = defineMessages({
  title: { vi: "Hồ sơ", en: "Dossier" },
  about: {
    vi: (p: { about: string; filer: string }) => `${p.about} – người nộp: ${p.filer}`,
    en: (p: { about: string; filer: string }) => `${p.about} – filed by ${p.filer}`,
  },
  filedBy: {
    vi: (p: { filer: string }) => `Người nộp: ${p.filer}`,
    en: (p: { filer: string }) => `Filed by ${p.filer}`,
  },
  atStep: { vi: (p: { step: string }) => `Bước: ${p.step}`, en: (p: { step: string }) => `Step: ${p.step}` },
  clockRuns: { vi: "Đồng hồ đang chạy", en: "The clock is running" },
  clockStopped: {
    vi: (p: { since: string }) => `Đồng hồ dừng từ ${p.since}`,
    en: (p: { since: string }) => `The clock has stood still since ${p.since}`,
  },
  toDecision: { vi: "Tới phần quyết định", en: "Go to the decision" },
  glance: { vi: "Hồ sơ này nhìn nhanh", en: "This dossier at a glance" },
  vouched: { vi: "mục cơ sở dữ liệu xác nhận", en: "values vouched for by registers" },
  vouchedMore: { vi: "Không phải xem lại", en: "Nothing to examine" },
  typed: { vi: "mục công dân khai", en: "values stated by the citizen" },
  typedMore: { vi: "Phần cần thẩm tra", en: "What is to be examined" },
  uploads: { vi: "giấy tờ tải lên", en: "papers uploaded" },
  noUploads: { vi: "Không có giấy tờ nào phải đọc", en: "No paper to be read" },
  unavailable: { vi: "cơ sở dữ liệu không trả lời", en: "registers did not answer" },
  unavailableMore: {
    vi: (p: { names: string }) => `${p.names}: không phải lỗi của người nộp`,
    en: (p: { names: string }) => `${p.names}: not the filer's fault`,
  },
  allAnswered: { vi: "Nơi nào được hỏi cũng trả lời", en: "All that were asked answered" },
  doubts: { vi: "Người nộp khai, hệ thống thấy chưa khớp", en: "Stated, and does not seem to agree" },
  contest: { vi: "Người nộp báo bản thảo có chỗ sai", en: "The filer objects to the draft" },
  verification: { vi: "Đã gửi xác minh", en: "A verification was started" },
  refusal: { vi: "Hồ sơ đã bị từ chối", en: "The dossier was refused" },
  supplement: { vi: "Đã yêu cầu người nộp bổ sung", en: "A supplement has been requested" },
  supplementUntil: {
    vi: (p: { until: string }) => `Chờ trả lời đến ${p.until}; quá hạn thì hồ sơ tự dừng xử lý.`,
    en: (p: { until: string }) => `Awaited until ${p.until}; after that the dossier ends by itself.`,
  },
  result: {
    vi: (p: { result: string; number: string }) => `${p.result} số ${p.number} đã được cấp`,
    en: (p: { result: string; number: string }) => `${p.result} no. ${p.number} has been issued`,
  },
  parties: { vi: "Bên kia đã xác nhận", en: "Confirmed by the other party" },
  confirmedAt: { vi: (p: { at: string }) => `lúc ${p.at}`, en: (p: { at: string }) => `at ${p.at}` },
  whatWasConfirmed: { vi: "Đã xác nhận điều gì, sau khi xem gì", en: "What was confirmed, and what was shown" },
  wasShown: {
    vi: (p: { fields: string }) => `Đã được xem: ${p.fields}.`,
    en: (p: { fields: string }) => `Was shown: ${p.fields}.`,
  },
  hash: { vi: (p: { hash: string }) => `Mã băm: ${p.hash}`, en: (p: { hash: string }) => `Hash: ${p.hash}` },
  values: { vi: "Nội dung khai", en: "What is stated" },
  onlyTyped: {
    vi: (p: Count) => `Chỉ xem phần công dân khai (${p.count})`,
    en: (p: Count) => `Only what the citizen stated (${p.count})`,
  },
  print: { vi: "In hồ sơ", en: "Print the dossier" },
  printWithNotes: { vi: "In kèm nguồn của từng mục", en: "Print where each value is from" },
  notes: { vi: "Nguồn của từng mục", en: "Where each value is from" },
  note: { vi: "chú thích", en: "note" },
  nothingTyped: { vi: "Công dân không phải khai gì", en: "The citizen had nothing to state" },
  supplemented: { vi: "Vừa bổ sung", en: "Supplemented" },
  papers: { vi: "Thành phần hồ sơ", en: "Papers" },
  byRegister: {
    vi: (p: { register: string }) => `Có bản ghi trong ${p.register}`,
    en: (p: { register: string }) => `On record: ${p.register}`,
  },
  byOfficial: { vi: "Người nộp không phải nộp; cán bộ tra cứu", en: "Not asked of the filer; looked up by the office" },
  bySilent: {
    vi: (p: { register: string }) => `${p.register} không trả lời lúc nộp; người nộp không phải nộp, cán bộ tra cứu`,
    en: (p: { register: string }) =>
      `${p.register} did not answer when it was sent; not asked of the filer, looked up by the office`,
  },
  byProposal: {
    vi: (p: { register: string }) => `${p.register} có ghi, mới là số hóa: đối chiếu rồi xác nhận`,
    en: (p: { register: string }) => `${p.register} has a digitised record of it: compare and confirm`,
  },
  proposedOtherwise: {
    vi: (p: { register: string; value: string }) => `${p.register} ghi: ${p.value}`,
    en: (p: { register: string; value: string }) => `${p.register} says: ${p.value}`,
  },
  needless: { vi: "Không phải nộp", en: "Not needed" },
  uploaded: { vi: "Tải lên", en: "Uploaded" },
  toLookUp: { vi: "Cán bộ tra cứu", en: "To look up" },
  openFile: { vi: "mở ở thẻ mới", en: "opens in a new tab" },
  fee: { vi: "Phí, lệ phí", en: "Fees" },
  atCounter: { vi: "Thu tại quầy", en: "Set at the counter" },
  byNotice: { vi: "Chưa có thông báo thuế", en: "No tax notice yet" },
  toTax: { vi: "Nộp theo thông báo thuế", en: "To be paid by the tax notice" },
  toPay: { vi: "Nộp tại quầy", en: "To be paid at the counter" },
  free: { vi: "Không thu", en: "Nothing to pay" },
  registers: { vi: "Cơ sở dữ liệu đã hỏi", en: "Registers asked" },
  history: { vi: "Diễn biến", en: "History" },
  exportProvenance: { vi: "Xuất nguồn gốc dữ liệu (PROV-JSON)", en: "Export where the data is from (PROV-JSON)" },
  filer: { vi: (p: { name: string }) => `Người nộp ${p.name}`, en: (p: { name: string }) => `The filer, ${p.name}` },
  system: { vi: "Hệ thống", en: "The system" },
  submitted: { vi: "Nộp hồ sơ", en: "Sent the dossier" },
  stepDone: {
    vi: (p: { step: string }) => `Xong bước: ${p.step}`,
    en: (p: { step: string }) => `Step done: ${p.step}`,
  },
  unopposed: {
    vi: (p: { step: string }) => `${p.step}: hết hạn, không ai có ý kiến`,
    en: (p: { step: string }) => `${p.step}: time is up, nobody objected`,
  },
  silence: {
    vi: (p: { step: string }) => `${p.step}: hết hạn trả lời, coi như đồng ý`,
    en: (p: { step: string }) => `${p.step}: no answer in time, taken as a yes`,
  },
  supplementAsked: {
    vi: (p: Count) => `Yêu cầu bổ sung ${p.count} điểm`,
    en: (p: Count) => (p.count === 1 ? "Requested one supplement" : `Requested ${p.count} supplements`),
  },
  supplementAnswered: { vi: "Đã bổ sung", en: "Supplemented" },
  refused: {
    vi: (p: { reason: string }) => `Từ chối: ${p.reason}`,
    en: (p: { reason: string }) => `Refused: ${p.reason}`,
  },
  verificationStarted: {
    vi: (p: { days: number }) => `Bắt đầu xác minh, hạn thêm ${p.days} ngày làm việc`,
    en: (p: { days: number }) => `Started a verification: ${p.days} working days more`,
  },
  contested: { vi: "Báo bản thảo có chỗ sai", en: "Objected to the draft" },
  valueGiven: {
    vi: (p: { field: string }) => `Đã có: ${p.field}`,
    en: (p: { field: string }) => `Obtained: ${p.field}`,
  },
  notHeld: {
    vi: (p: { fields: string }) => `Cơ sở dữ liệu trả lời là không có, cần tra cứu: ${p.fields}`,
    en: (p: { fields: string }) => `The register has none of it, to be looked up: ${p.fields}`,
  },
  requirementMet: {
    vi: (p: { paper: string }) => `Cơ sở dữ liệu đã trả lời về: ${p.paper}`,
    en: (p: { paper: string }) => `The register has answered about: ${p.paper}`,
  },
  leftTitle: { vi: "Còn thiếu, vì cơ sở dữ liệu chưa trả lời", en: "Still missing, for a register has not answered" },
  leftOfficial: {
    vi: (p: { register: string }) => `${p.register}, cần tra cứu:`,
    en: (p: { register: string }) => `${p.register}, to be looked up:`,
  },
  leftWait: {
    vi: (p: { register: string }) => `${p.register}, đang chờ trả lời:`,
    en: (p: { register: string }) => `${p.register}, its answer is awaited:`,
  },
  leftNext: {
    vi: "Hệ thống vẫn tự hỏi lại. Nếu đến lúc cần mà chưa có, bạn ghi vào khi hoàn thành bước; không hỏi lại công dân.",
    en: "The system goes on asking. What is not here when it is needed you enter as you complete the step; the citizen is not asked for it.",
  },
  valueStated: {
    vi: (p: { field: string; value: string }) => `${p.field}: ${p.value}`,
    en: (p: { field: string; value: string }) => `${p.field}: ${p.value}`,
  },
  fed: {
    vi: (p: { register: string }) => `Đã ghi kết quả vào ${p.register}`,
    en: (p: { register: string }) => `Result filed: ${p.register}`,
  },
  revoked: {
    vi: (p: { number: string; reason: string }) => `Thu hồi kết quả số ${p.number}: ${p.reason}`,
    en: (p: { number: string; reason: string }) => `Result no. ${p.number} revoked: ${p.reason}`,
  },
  revocationTold: {
    vi: (p: { register: string }) => `Đã báo thu hồi cho ${p.register}`,
    en: (p: { register: string }) => `Revocation filed: ${p.register}`,
  },
  evidenceWithdrawn: {
    vi: (p: { number: string; paper: string }) => `Giấy số ${p.number} bị thu hồi – dùng cho: ${p.paper}`,
    en: (p: { number: string; paper: string }) => `No. ${p.number} was revoked – used for: ${p.paper}`,
  },
  revokedTitle: {
    vi: (p: { result: string; number: string }) => `${p.result} số ${p.number} đã bị thu hồi`,
    en: (p: { result: string; number: string }) => `${p.result} no. ${p.number} has been revoked`,
  },
  revokedToTell: {
    vi: (p: { registers: string }) => `Đang báo cho: ${p.registers}.`,
    en: (p: { registers: string }) => `Being told: ${p.registers}.`,
  },
  revokedTold: {
    vi: (p: { registers: string }) => `Đã báo cho: ${p.registers}.`,
    en: (p: { registers: string }) => `Told: ${p.registers}.`,
  },
  withdrawnTitle: {
    vi: "Giấy tờ làm căn cứ đã bị thu hồi",
    en: "Evidence of this dossier was revoked",
  },
  withdrawnNext: {
    vi: "Chưa ký được cho đến khi có giấy tờ khác thay thế.",
    en: "Nothing can be signed until something else replaces it.",
  },
  withdrawnData: {
    vi: "Dữ liệu lấy từ giấy này không thể thay bằng giấy khác. Chỉ có thể từ chối, để người nộp làm hồ sơ mới.",
    en: "Data from this paper cannot be replaced by another. It can only be refused; the filer files anew.",
  },
  itsData: { vi: "Dữ liệu trong hồ sơ", en: "Data of the dossier" },
  notTaken: {
    vi: (p: { register: string }) => `${p.register} không nhận kết quả`,
    en: (p: { register: string }) => `${p.register}: the result was not taken`,
  },
  notTakenTitle: {
    vi: (p: { registers: string }) => `${p.registers} không nhận kết quả này`,
    en: (p: { registers: string }) => `Not taken: ${p.registers}`,
  },
  notTakenNext: {
    vi: "Nội dung chưa khớp với dữ liệu ở đó. Hệ thống vẫn gửi lại. Nếu kết quả sai, hãy thu hồi; nếu đúng, báo cơ quan quản lý cơ sở dữ liệu.",
    en: "It does not fit what is held there. It is sent again and again. Revoke the result if it is wrong; if it is right, tell the register's operator.",
  },
  byResult: {
    vi: (p: { number: string }) => `Đã có: giấy số ${p.number} trong kho kết quả`,
    en: (p: { number: string }) => `Held: no. ${p.number} in the results store`,
  },
  unconfirmed: {
    vi: "Lúc nộp, cơ sở dữ liệu gốc không trả lời: cần tra cứu lại.",
    en: "The original register did not answer when it was sent: look it up again.",
  },
  withdrawn: { vi: "Đã bị thu hồi", en: "Revoked" },
});
