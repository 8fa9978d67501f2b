import type { Localized } from "@motlan/kernel";

/** The names of types as the compiler writes them. */
const types: Readonly<Record<string, string>> = {
  number: "số",
  int: "số nguyên",
  text: "văn bản",
  string: "văn bản",
  boolean: "đúng hoặc sai",
  date: "ngày",
  time: "giờ",
  "date-time": "ngày giờ",
  duration: "khoảng ngày giờ",
  months: "khoảng năm tháng",
  money: "số tiền",
  context: "nhóm giá trị",
  function: "hàm",
  range: "khoảng",
  null: "giá trị trống",
  undefined: "không có gì",
  list: "danh sách",
  array: "danh sách",
  object: "một nhóm mục",
  record: "một nhóm mục",
  subject: "đối tượng",
};

/** What a format says that it wants, word for word. */
const formats: Readonly<Record<string, string>> = {
  "an ISO 8601 duration such as PT3S or P1D": "khoảng thời gian theo ISO 8601, như PT3S hoặc P1D",
  "an ISO 8601 duration such as P6M or P1Y": "khoảng thời gian theo ISO 8601, như P6M hoặc P1Y",
  "a date such as 2026-09-02": "ngày, như 2026-09-02",
  "a title in which {unit} stands for the commune": "tên có {unit} ở chỗ tên đơn vị hành chính",
  "a time of day such as 15:00": "giờ trong ngày, như 15:00",
  "a path, or a part for each key": "một đường dẫn, hoặc một phần cho mỗi khóa",
  "a path such as child.fullName, or { field: child.fullName }":
    "một đường dẫn như child.fullName, hoặc { field: child.fullName }",
  "a kind of paper, or { evidence: identity-copy, because: … }":
    "tên một loại giấy tờ, hoặc { evidence: identity-copy, because: … }",
  "a rule in quotes, or a list of them": "một quy tắc đặt trong nháy, hoặc danh sách quy tắc",
  "a cell: text, number or truth": "một ô: văn bản, số hoặc đúng sai",
  "a rule in quotes, or a table": "một quy tắc đặt trong nháy, hoặc một bảng",
  "days such as { else: 7 }, a rule in quotes, or a table":
    "số ngày như { else: 7 }, một quy tắc đặt trong nháy, hoặc một bảng",
  "a computed value that it explains": "computed để giải thích",
  "steps, or the name of a procedure whose steps they are": "các bước, hoặc tên thủ tục có cùng các bước ấy",
  "lower-case words joined by hyphens": "các từ viết thường nối bằng gạch nối",
  "a unit of dossier codes and a full stop, such as G01.": "đơn vị trong mã hồ sơ và dấu chấm, như G01.",
  "a national procedure code such as 1.001193": "mã thủ tục quốc gia, như 1.001193",
  "a day or a month such as 2026-07": "ngày hoặc tháng, như 2026-07",
  "days such as 3, or a list of them": "số ngày như 3, hoặc danh sách",
  "dong such as 8000, or a list of them": "số tiền như 8000, hoặc danh sách",
  "either amount or set-by": "hoặc amount, hoặc set-by",
};

type Put = (found: readonly string[]) => Localized;

const shapes: readonly (readonly [pattern: RegExp, put: Put])[] = [
  [/^(\S+), or (of|parts)$/u, ([key = "", or = ""]) => ({ vi: `${key}, hoặc ${or}`, en: `${key}, or ${or}` })],
  [
    /^no (.+) beside (of|parts)$/u,
    ([key = "", beside = ""]) => ({ vi: `không có ${key} khi đã có ${beside}`, en: `no ${key} beside ${beside}` }),
  ],
  [/^no (.+) here$/u, ([name = ""]) => ({ vi: `không có mục “${name}” ở đây`, en: `no “${name}” here` })],
  [
    /^Invalid input: expected (.+), received (.+)$/u,
    ([wanted = "", got = ""]) => ({ vi: `${typeIn(wanted)}, mà đang là ${typeIn(got)}`, en: `${wanted}, not ${got}` }),
  ],
  [/^Invalid option: expected one of (.+)$/u, ([all = ""]) => both(all.replaceAll('"', "").replaceAll("|", " · "))],
  [/^Invalid input: expected (.+)$/u, ([one = ""]) => both(one.replaceAll('"', ""))],
  [/^Too small: .*>=(\d+)/u, ([least = ""]) => ({ vi: `ít nhất ${least}`, en: `at least ${least}` })],
  [/^Too small: .*>(\d+)/u, ([bound = ""]) => ({ vi: `lớn hơn ${bound}`, en: `more than ${bound}` })],
  [/^Too big: .*<=?(\d+)/u, ([most = ""]) => ({ vi: `nhiều nhất ${most}`, en: `at most ${most}` })],
];

const both = (text: string): Localized => ({ vi: text, en: text });

const typeIn = (name: string): string => {
  const [kind = "", ...rest] = name.split(" ");
  const of = rest.join(" ");
  if (kind === "code" && of !== "") return `mã trong danh mục ${of}`;
  const [, takes, gives] = /^function<(.*)> -> (.+)$/u.exec(name) ?? [];
  if (takes !== undefined && gives !== undefined)
    return takes === "" ? `hàm cho ra ${typeIn(gives)}` : `hàm nhận ${typeIn(takes)}, cho ra ${typeIn(gives)}`;
  const operands = name.split(/ ([-+*/]) /u);
  if (operands.length > 1) return operands.map((part, index) => (index % 2 === 0 ? typeIn(part) : part)).join(" ");
  if (name.startsWith("context<")) return `nhóm giá trị gồm ${name.slice("context<".length, -1)}`;
  if (kind === "subject" && of !== "") return `đối tượng loại ${of}`;
  if ((kind === "list" || kind === "range") && rest[0] === "of")
    return `${types[kind]} ${typeIn(rest.slice(1).join(" "))}`;
  if (name.includes(", ")) return name.split(", ").map(typeIn).join(", ");
  if (name.includes(" or ")) return name.split(" or ").map(typeIn).join(" hoặc ");
  return types[name] ?? name;
};

/** What was expected, in words; as it is where it has none, for it may be a piece of the language itself. */
export const expectedWords = (expected: string): Localized => {
  for (const [pattern, put] of shapes) {
    const found = pattern.exec(expected);
    if (found) return put(found.slice(1));
  }
  return { vi: formats[expected] ?? typeIn(expected), en: expected };
};
