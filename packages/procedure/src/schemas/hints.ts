import type { FormatName } from "./formats.ts";
import { catalogueHints } from "./hints-catalogue.ts";
import { englishHints, sharedEnglish } from "./hints-english.ts";
import { procedureHints } from "./hints-procedure.ts";

/** What each file is, as an editor shows it. */
export const titles: Readonly<Record<FormatName, { readonly title: string; readonly description: string }>> = {
  procedure: { title: "Thủ tục hành chính", description: "Biểu mẫu, thành phần hồ sơ, phí, thời hạn và các bước." },
  examples: { title: "Ví dụ của thủ tục", description: "Ai nộp, khai gì, và kết quả phải ra sao." },
  official: {
    title: "Bản ghi của Cơ sở dữ liệu quốc gia về thủ tục hành chính",
    description: "Thời hạn, phí, giấy tờ, cơ quan, căn cứ theo bản ghi quốc gia, để so với định nghĩa.",
  },
  entity: {
    title: "Đối tượng dữ liệu",
    description: "Các trường thông tin và cơ quan giữ dữ liệu gốc của từng trường.",
  },
  register: { title: "Cơ sở dữ liệu", description: "Ai trả lời gì, từ đâu, cho ai, và làm gì khi không trả lời." },
  "code-list": { title: "Danh mục mã", description: "Các mã dùng trong biểu mẫu, kèm tên tiếng Việt và tiếng Anh." },
  evidence: { title: "Loại giấy tờ", description: "Các loại giấy tờ chứng minh mà thủ tục có thể yêu cầu." },
  "province-table": {
    title: "Bảng theo tỉnh",
    description: "Mức lệ phí, giới hạn do Hội đồng nhân dân từng tỉnh quy định, theo mã tỉnh và ngày áp dụng.",
  },
  area: { title: "Địa bàn", description: "Những tỉnh, xã được áp dụng điều gì đó, theo ngày và căn cứ pháp lý." },
  endings: { title: "Những gì hết hiệu lực", description: "Văn bản, cơ sở dữ liệu, danh mục đã hoặc sẽ ngừng dùng." },
  authorities: { title: "Cơ quan giải quyết", description: "Các loại cơ quan tiếp nhận và giải quyết hồ sơ." },
  calendar: { title: "Lịch làm việc", description: "Giờ làm việc, ngày nghỉ và ngày làm bù của cơ quan nhà nước." },
};

type Hints = Readonly<Record<string, string>>;

const hints: Readonly<Record<FormatName, Hints>> = { procedure: procedureHints, ...catalogueHints };

/** What means the same wherever it stands. */
const shared: Hints = {
  title: "Tên hiển thị, bằng hai thứ tiếng.",
  vi: "Tiếng Việt.",
  en: "Tiếng Anh.",
  help: "Lời hướng dẫn hiện dưới ô nhập.",
  law: "Căn cứ pháp lý.",
  type: "Kiểu trường: cách nhập, kiểm tra và in ra.",
  list: "Danh mục mã mà câu trả lời được chọn từ đó.",
  min: "Giá trị nhỏ nhất; với kiểu `rows`: số dòng ít nhất.",
  max: "Giá trị lớn nhất; với kiểu `rows`: số dòng nhiều nhất.",
  decimals: "Số chữ số thập phân nhiều nhất.",
  unit: "Đơn vị đo, chẳng hạn m².",
  columns: "Các cột của mỗi dòng, với kiểu `rows`: mỗi cột là một trường, quy tắc gọi bằng `tên.cột`.",
  "optional-parts": "Các phần của trường được phép để trống.",
  "working-day": "Với kiểu `date`: chỉ nhận ngày làm việc theo lịch của cơ quan nhà nước.",
  optional: "Được phép để trống. Mặc định: bắt buộc.",
  rules: "Điều kiện mà giá trị phải thỏa mãn, theo thứ tự báo lỗi.",
  holds: "Quy tắc FEEL về `value`; sai thì báo lỗi.",
  message: "Lời báo khi không thỏa mãn.",
  warns: "Chỉ nhắc xem lại, không chặn; với một trường, quy tắc được xét cả các trường cùng bản ghi.",
  decide: "Mỗi cột của bảng xét giá trị nào (FEEL).",
  rows: "Mỗi dòng: một ô điều kiện cho mỗi cột, ô cuối là kết quả.",
  hit: "`unique`: đúng một dòng khớp; `any`: các dòng khớp cho cùng kết quả; `first`: dòng khớp đầu tiên.",
  original: "Cơ sở dữ liệu nơi dữ liệu phát sinh; phản ánh sai lệch được gửi đến đó.",
  masters: "Cơ sở dữ liệu giữ bản dữ liệu chủ, theo thứ tự ưu tiên khi đọc.",
};

/** What a key means: there, or in that format, or wherever it stands. */
export const hintAt = (format: FormatName, at: readonly string[]): string | undefined =>
  hintIn(hints[format], shared, at);

/** The same in English. */
export const englishAt = (format: FormatName, at: readonly string[]): string | undefined =>
  hintIn(englishHints[format], sharedEnglish, at);

const hintIn = (own: Hints, everywhere: Hints, at: readonly string[]): string | undefined => {
  const key = at.at(-1) ?? "";
  for (const [of, name] of [
    [own, at.join(".")],
    [own, `…${key}`],
    [everywhere, key],
  ] as const)
    if (Object.hasOwn(of, name)) return of[name];
  return undefined;
};
