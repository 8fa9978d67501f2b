import type { Localized } from "@motlan/kernel";

export const both = ({ vi, en }: Localized): string => `${vi} · ${en}`;

export const head: readonly string[] = [
  "# Một lần, đo được · Once only, measured",
  "",
  "Tệp này do `npm run motlan once-only` viết, đừng sửa tay. Mỗi con số là của một hồ sơ đã điền thật. Các cơ sở dữ liệu là máy chủ mô phỏng chạy thật. Hồ sơ đi qua đúng những việc mà cổng và bàn xử lý gọi.",
  "",
  "This file is written by `npm run motlan once-only`; do not edit it. Every figure is of a dossier that was really filled. The registers are stand-ins that run as servers. The dossier goes through the very use cases that the portal and the desk call.",
  "",
  "Ai nộp, để làm gì, khai gì: theo các ví dụ ở `examples.yaml` bên cạnh mỗi thủ tục. Ví dụ nào cần kết quả của ví dụ khác (`after`) thì đo sau, khi kết quả ấy đã ký và có trong Kho kết quả.",
  "",
  "Who files, what for and what she states: by the examples in the `examples.yaml` beside each procedure. Those that need the result of another (`after`) are measured once that was signed and stands in the store of results.",
  "",
  "Thủ tục có nhiều bên: con số là của mọi bên cộng lại, mỗi bên điền trong phiên của mình. Số định danh, họ tên, ngày sinh để mời bên kia không tính là trường.",
  "",
  "Of a procedure of several parties the figures are those of all together, each in a session of its own. The number, name and date of birth by which a party is asked are no fields.",
];

/** What each column counts, in two sentences. */
export const columns = {
  typed: {
    title: { vi: "Khai tay", en: "Typed" },
    vi: "Trường bắt buộc mà không ai điền hay gợi ý, người nộp phải tự khai. Tính cả lựa chọn phải chọn và lời cam đoan.",
    en: "Required fields that nobody fills or proposes, so that the filer types them. Choices to be made and the declaration are among them.",
  },
  optional: {
    title: { vi: "Bỏ trống được", en: "Optional" },
    vi: "Trường không ai điền, và người nộp được để trống. Không tính vào “Khai tay”.",
    en: "Fields that nobody fills, and that the filer may leave empty. They are not among those typed.",
  },
  suggested: {
    title: { vi: "Gợi ý", en: "Proposed" },
    vi: "Trường đã có sẵn giá trị gợi ý. Người nộp giữ nguyên hoặc sửa.",
    en: "Fields that stand there with a value proposed. The filer takes or changes it.",
  },
  filled: {
    title: { vi: "Điền sẵn", en: "Filled" },
    vi: "Trường có giá trị từ cơ sở dữ liệu, hoặc được tính ra. Người nộp không gõ và trình duyệt không gửi lại.",
    en: "Fields with a value that a register vouches for, or that is worked out. The filer types nothing, and the browser sends nothing back.",
  },
  from: {
    title: { vi: "Từ đâu", en: "From" },
    vi: "Mỗi nguồn điền bao nhiêu trường. Cộng lại bằng “Điền sẵn”.",
    en: "How many of them each source fills. Together they are those filled.",
  },
  asked: {
    title: { vi: "Phải nộp", en: "Asked" },
    vi: "Giấy tờ mà người nộp phải tải lên. Chỉ đếm giấy tờ cần cho đúng trường hợp này.",
    en: "Papers that the filer must upload. Only those that this very case needs are counted.",
  },
  avoided: {
    title: { vi: "Khỏi nộp", en: "Avoided" },
    vi: "Giấy tờ cần cho hồ sơ mà người nộp khỏi nộp. Cộng với “Phải nộp” là mọi giấy tờ của trường hợp này.",
    en: "Papers that the dossier needs and the filer need not bring. With those asked they are all papers of this case.",
  },
  by: {
    title: { vi: "Nhờ đâu", en: "By" },
    vi: "Nhờ kết quả đã cấp, nhờ cơ sở dữ liệu, hay do cơ quan tự tra cứu. Cộng lại bằng “Khỏi nộp”.",
    en: "By a result that was issued, by a register, or because the office looks it up. Together they are those avoided.",
  },
} as const satisfies Readonly<Record<string, { title: Localized } & Localized>>;

export const ways = {
  result: { vi: "kết quả", en: "result" },
  register: { vi: "cơ sở dữ liệu", en: "register" },
  office: { vi: "tra cứu", en: "looked up" },
} as const;

export const workedOut: Localized = { vi: "tính ra", en: "worked out" };
export const filerTitle: Localized = { vi: "Người nộp", en: "Filer" };
export const comesForTitle: Localized = { vi: "Việc", en: "Comes for" };
export const downTitle: Localized = { vi: "Ngắt", en: "Cut off" };
export const asAbove: Localized = { vi: "như khi đủ", en: "as with all up" };

export const missing: Localized = {
  vi: "¹ Cơ sở dữ liệu biết người cần chọn không trả lời, nên người ấy không hiện ra. Con số là của phần còn làm được. Cơ sở dữ liệu không được hỏi về ai thì không có dòng.",
  en: "¹ The register that knows the person who is meant is silent, so that she is not offered. The figures are of what can still be done. A register that is asked about nobody has no line.",
};

export const sections = {
  columns: { vi: "Các cột", en: "The columns" },
  people: { vi: "Ai nộp", en: "Who files" },
  allUp: { vi: "Khi mọi cơ sở dữ liệu trả lời", en: "With all registers up" },
  eachDown: {
    vi: "Khi ngắt từng cơ sở dữ liệu, ví dụ đầu của mỗi thủ tục",
    en: "With each register cut off in turn, the first example of each procedure",
  },
  coverage: { vi: "Theo định nghĩa, và nơi chưa kết nối", en: "By the definitions, and where not connected" },
} as const;
