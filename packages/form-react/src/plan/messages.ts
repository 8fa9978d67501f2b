import { defineMessages } from "@motlan/ui";

const parts = (number: number, one: string): string => (number === 1 ? `1 ${one}` : `${number} ${one}s`);

export const messages = defineMessages({
  lead: {
    vi: "Mỗi cơ sở dữ liệu chỉ được hỏi những gì biểu mẫu này cần. Mở từng mục để xem hỏi gì, để làm gì, theo luật nào.",
    en: "Each register is asked only for what this form needs. Open one to see for what, what it is used for, and by which law.",
  },
  none: { vi: "Chưa phải hỏi cơ sở dữ liệu nào.", en: "No register has to be asked so far." },
  cost: {
    vi: (p: { calls: number; elements: number; waves: number; seconds: number }) =>
      `${p.calls} lượt hỏi, ${p.elements} mục thông tin, ${p.waves} đợt, lâu nhất ${p.seconds} giây`,
    en: (p: { calls: number; elements: number; waves: number; seconds: number }) =>
      `${parts(p.calls, "question")}, ${parts(p.elements, "item")}, in ${parts(p.waves, "wave")}, ${parts(p.seconds, "second")} at the most`,
  },
  about: {
    vi: (p: { who: string; number: number }) => `Về: ${p.who}${p.number > 1 ? ` (${p.number})` : ""}`,
    en: (p: { who: string; number: number }) => `About: ${p.who}${p.number > 1 ? ` (${p.number})` : ""}`,
  },
  and: { vi: ", đồng thời là ", en: ", who is also: " },
  by: {
    vi: (p: { answers: string }) => `theo câu trả lời ${p.answers}`,
    en: (p: { answers: string }) => `by the answer to ${p.answers}`,
  },
  through: {
    vi: (p: { relation: string; register: string }) => `tìm ra nhờ ${p.relation} ở ${p.register}`,
    en: (p: { relation: string; register: string }) => `found through ${p.relation} in the ${p.register}`,
  },
  elements: {
    vi: (p: { elements: string }) => `Hỏi: ${p.elements}`,
    en: (p: { elements: string }) => `Asked for: ${p.elements}`,
  },
  uses: { vi: "Để:", en: "In order to:" },
  wantedBefore: { vi: "Lúc hỏi còn cần, nay không.", en: "It was needed when it was asked, and is no more." },
  insteadOf: {
    vi: (p: { registers: string }) => `hỏi ở đây vì chưa có ở ${p.registers}`,
    en: (p: { registers: string }) => `asked here for want of it at: ${p.registers}`,
  },
  law: { vi: (p: { laws: string }) => `Căn cứ: ${p.laws}`, en: (p: { laws: string }) => `Under: ${p.laws}` },
  notAsked: { vi: "Không hỏi", en: "Not asked" },
});

export const purposes = defineMessages({
  field: { vi: "điền trang", en: "fill in the page" },
  proof: { vi: "thay cho giấy tờ", en: "stand in for the paper" },
  leads: { vi: "tìm ra", en: "find" },
  identifies: { vi: "hỏi tiếp ở", en: "ask on at" },
  candidates: { vi: "nêu những lựa chọn cho", en: "offer the choices of" },
  suggestion: { vi: "gợi ý", en: "propose" },
  computed: { vi: "tự tính", en: "work out" },
  condition: { vi: "biết có cần hỏi", en: "know whether to ask for" },
  check: { vi: "kiểm tra điều đã khai có khớp không", en: "check what was stated" },
  fee: { vi: "tính", en: "work out the fee" },
  authority: { vi: "biết cơ quan giải quyết", en: "know which authority handles it" },
  deadline: { vi: "tính ngày trả kết quả", en: "work out when the result is due" },
  result: { vi: "ghi vào", en: "print on" },
});

export const states = defineMessages({
  asking: { vi: "Đang hỏi", en: "Being asked" },
  answered: { vi: "Đã trả lời", en: "Has answered" },
  unavailable: { vi: "Chưa trả lời", en: "Has not answered" },
  next: { vi: "Sẽ hỏi", en: "About to be asked" },
});

export const whyNot = defineMessages({
  awaits: {
    vi: (p: { answers: string }) => `Chờ bạn trả lời ${p.answers}`,
    en: (p: { answers: string }) => `Waits for your answer to ${p.answers}`,
  },
  awaitsRegisters: { vi: "Chờ cơ sở dữ liệu trả lời", en: "Waits for what the registers answer" },
  nobody: { vi: "Theo câu trả lời thì không có", en: "There is none, by the answers given" },
  new: { vi: "Chưa có trong cơ sở dữ liệu nào", en: "Is in no register yet" },
  "own-session": {
    vi: "Được tra cứu khi chính người đó đăng nhập",
    en: "Looked up when they sign in themselves",
  },
  unidentified: {
    vi: (p: { by: string; registers: string }) => `${p.registers} tra cứu theo ${p.by}, mà chưa nguồn nào xác nhận`,
    en: (p: { by: string; registers: string }) => `${p.registers}: looks up by ${p.by}, for which nothing vouches yet`,
  },
  planned: {
    vi: (p: { registers: string }) => `${p.registers} chưa kết nối`,
    en: (p: { registers: string }) => `${p.registers}: not connected yet`,
  },
  closed: {
    vi: (p: { registers: string }) => `${p.registers} không mở cho biểu mẫu này`,
    en: (p: { registers: string }) => `${p.registers}: not open to this form`,
  },
});
