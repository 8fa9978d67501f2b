import type { Phrase } from "@motlan/kernel";
import type { CheckCode } from "@motlan/procedure/compile";
import { officialProblems } from "./official-problems.ts";
import type { ProblemParams } from "./problem-params.ts";

/** What is to be said of a definition whose names and types are right. */
export const checkProblems: Readonly<Record<CheckCode, Phrase<ProblemParams>>> = {
  ...officialProblems,
  "asks-what-is-known": {
    vi: ({ name, register }) => `“${name}” đã có ở ${register}. Hãy hỏi trường của từ điển, hoặc gợi ý từ đó.`,
    en: ({ name, register }) => `“${name}” is what ${register} tells. Ask the element, or suggest it.`,
  },
  "paper-of-known-content": {
    vi: ({ name, register }) => `Không được đòi giấy “${name}”: ${register} đã có nội dung ấy. Hãy ghi met-by.`,
    en: ({ name, register }) => `The paper “${name}” must not be asked for: ${register} tells it. Say met-by.`,
  },
  "photocopy-of-identity": {
    vi: ({ name }) => `“${name}” là bản chụp giấy tờ tùy thân, không được yêu cầu. Hãy ghi unmet: official.`,
    en: ({ name }) => `“${name}” is a copy of an identity paper, which nobody is asked for. Say unmet: official.`,
  },
  "paper-not-to-be-asked": {
    vi: ({ name, law }) => `${law} không cho yêu cầu giấy “${name}”. Hãy bỏ, hoặc ghi unmet: official.`,
    en: ({ name, law }) => `By ${law} nobody is asked for “${name}”. Take it out, or say unmet: official.`,
  },
  "asked-twice": {
    vi: ({ name }) => `“${name}” hỏi lại điều đã hỏi dưới tên khác. Hãy bỏ một trong hai.`,
    en: ({ name }) => `“${name}” asks again what was asked under another name. Take one of them out.`,
  },
  "typed-though-derivable": {
    vi: ({ name, found }) => `“${name}” phải khai tay, mà kiểm tra “${found}” tính được. Hãy ghi computed.`,
    en: ({ name, found }) => `“${name}” is typed, and the check “${found}” works it out. Say computed.`,
  },
  "field-unreachable": {
    vi: ({ name }) => `Không trường hợp nào hiện trường “${name}”. Xem lại các điều kiện when.`,
    en: ({ name }) => `The field “${name}” is shown in no case. Look at the conditions (when).`,
  },
  "required-never-visible": {
    vi: ({ name }) => `“${name}” bắt buộc mà không bao giờ hiện. Xem lại when, hoặc bỏ trường này.`,
    en: ({ name }) => `“${name}” is required and never shown. Look at when, or take the field out.`,
  },
  "page-unreachable": {
    vi: ({ name }) => `Không trường hợp nào hiện trang “${name}”. Xem lại when của các phần.`,
    en: ({ name }) => `The page “${name}” is shown in no case. Look at when of its sections.`,
  },
  "condition-always-true": {
    vi: ({ name }) => `Điều kiện của “${name}” luôn đúng. Hãy bỏ, hoặc viết lại.`,
    en: ({ name }) => `The condition of “${name}” always holds. Take it out, or write what is meant.`,
  },
  "condition-always-false": {
    vi: ({ name }) => `Điều kiện của “${name}” không bao giờ đúng. Hãy viết lại, hoặc bỏ cả phần này.`,
    en: ({ name }) => `The condition of “${name}” never holds. Write what is meant, or take the part out.`,
  },
  "evidence-unsatisfiable": {
    vi: ({ name }) => `Không gì chứng minh được “${name}”. Xem lại shows, met-by-part và when.`,
    en: ({ name }) => `Nothing can prove “${name}”. Look at shows, met-by-part and when.`,
  },
  "label-too-long": {
    vi: ({ found }) =>
      `Nhãn dài ${found} ký tự, quá 80. Hãy rút gọn, đưa phần còn lại vào help; tên thủ tục: short-title.`,
    en: ({ found }) =>
      `The label has ${found} characters, over 80. Shorten it, with help for the rest; of a procedure: short-title.`,
  },
  "translation-same": {
    vi: ({ name }) => `“${name}” chưa được dịch: hai thứ tiếng giống hệt nhau.`,
    en: ({ name }) => `“${name}” is not translated: both languages say the same.`,
  },
  "days-mixed": {
    vi: ({ name }) => `Thời hạn của “${name}” lẫn ngày làm việc với ngày thường. Hãy dùng một loại.`,
    en: ({ name }) => `The deadline of “${name}” mixes working days with days of the calendar. Use one kind.`,
  },
  "deadline-shorter-than-steps": {
    vi: ({ name, found }) => `Các bước của “${name}” được giao ${found}, quá thời hạn. Hãy giảm within.`,
    en: ({ name, found }) => `The steps of “${name}” are given ${found}, more than the deadline. Lower within.`,
  },
  "law-ended": {
    vi: ({ name, found }) => `“${name}” hết hiệu lực từ sau ${found}. Hãy nêu văn bản thay thế.`,
    en: ({ name, found }) => `“${name}” was in force until ${found}. Name what came in its place.`,
  },
  "register-ended": {
    vi: ({ name, found }) => `Cơ sở dữ liệu “${name}” ngừng dùng từ sau ${found}.`,
    en: ({ name, found }) => `The register “${name}” was kept until ${found}.`,
  },
  "list-ended": {
    vi: ({ name, found }) => `Danh mục “${name}” ngừng dùng từ sau ${found}.`,
    en: ({ name, found }) => `The code list “${name}” was used until ${found}.`,
  },
  "code-ended": {
    vi: ({ name, list, found }) => `Mã “${name}” của “${list}” hết hiệu lực từ sau ${found}.`,
    en: ({ name, list, found }) => `The code “${name}” of “${list}” ended on ${found}.`,
  },
  "unit-ended": {
    vi: ({ name, found }) => `Bảng mức thu còn dòng của tỉnh “${name}”, chỉ còn đến ${found}.`,
    en: ({ name, found }) => `The fee table has a row for the province “${name}”, which ended on ${found}.`,
  },
  "redirect-unknown": {
    vi: ({ name }) => `Danh mục không có thủ tục “${name}”. Hãy sửa mã. Thủ tục ở nơi khác thì ghi thêm tên (title).`,
    en: ({ name }) => `The catalogue has no procedure “${name}”. Mend the code. Of one elsewhere write the title.`,
  },
  "successor-ended": {
    vi: ({ name, found }) => `Thủ tục “${name}” chỉ tiếp nhận đến ${found}. Hãy dẫn tới thủ tục thay thế.`,
    en: ({ name, found }) => `The procedure “${name}” could be begun until ${found}. Point to its successor.`,
  },
  "result-field-unfilled": {
    vi: ({ name }) => `Kết quả in “${name}” mà không ai điền. Hãy hỏi ở một trang, hoặc bỏ khỏi result.`,
    en: ({ name }) => `The result prints “${name}”, which nothing fills. Ask it on a page, or take it out of result.`,
  },
  "result-not-issued": {
    vi: ({ name }) => `Không bước nào cấp kết quả “${name}”. Hãy ghi issues: ${name} ở bước ký.`,
    en: ({ name }) => `No step issues the result “${name}”. Write issues: ${name} at the step that signs it.`,
  },
  "text-unwritten": {
    vi: ({ name }) => `“${name}” là chữ mẫu, chưa viết. Hãy viết điều người dân sẽ đọc.`,
    en: ({ name }) => `“${name}” is the template's and not written yet. Write what people are to read.`,
  },
  "examples-missing": {
    vi: () => "Chưa có ví dụ nào. Hãy viết examples.yaml cạnh tệp này.",
    en: () => "There are no examples. Write examples.yaml beside this file.",
  },
  "class-unstated": {
    vi: () => "Chưa ghi class: simple, medium hoặc complex, nên chưa biết được hỏi bao nhiêu.",
    en: () => "class is not stated: simple, medium or complex. So how much may be asked is not known.",
  },
  "too-many-typed": {
    vi: ({ found, name }) =>
      `Phải khai tay ${found} trường, quá mức của loại “${name}”. Hãy gợi ý, tính ra hoặc bỏ bớt.`,
    en: ({ found, name }) => `${found} fields are typed, more than “${name}” allows. Suggest, compute or drop some.`,
  },
  "acceptance-needless": {
    vi: ({ name }) => `Không còn gì để chấp nhận về “${name}”. Hãy bỏ dòng này ở accepts.`,
    en: ({ name }) => `There is nothing of “${name}” left to accept. Take this out of accepts.`,
  },
  "check-unknown-to-accept": {
    vi: ({ name }) => `Không có kiểm tra “${name}” để chấp nhận.`,
    en: ({ name }) => `There is no check “${name}” to accept.`,
  },
};
