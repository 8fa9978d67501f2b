import type { FieldErrorCode } from "@motlan/fields";
import type { Phrase } from "@motlan/ui";

/** What an error message may speak of. */
export interface ErrorWords {
  /** The field's title, or that of the part. */
  readonly what: string;
  readonly limit: number;
  readonly found: number;
}

export type FormErrorCode =
  | FieldErrorCode
  | "required"
  | "required-choice"
  | "computed-refused"
  | "required-tick"
  | "subject-choice"
  | "list-empty"
  | "paper-missing"
  | "authority-unknown";

const malformed: Phrase<ErrorWords> = {
  vi: ({ what }) => `${what}: chưa đọc được. Hãy điền lại.`,
  en: ({ what }) => `${what}: this cannot be read. Please fill it in again.`,
};

const missing: Phrase<ErrorWords> = {
  vi: ({ what }) => `${what}: hãy điền.`,
  en: ({ what }) => `${what}: please fill in.`,
};

const tooLong: Phrase<ErrorWords> = {
  vi: ({ what, limit }) => `${what}: dài quá ${limit} chữ. Hãy viết ngắn lại.`,
  en: ({ what, limit }) => `${what}: longer than ${limit} characters. Please shorten it.`,
};

const choose: Phrase<ErrorWords> = {
  vi: ({ what }) => `${what}: hãy chọn một mục trong danh sách.`,
  en: ({ what }) => `${what}: choose one of the list.`,
};

const date: Phrase<ErrorWords> = {
  vi: ({ what }) => `${what}: không có ngày này. Hãy điền ngày, tháng, năm, ví dụ 2 / 7 / 1990.`,
  en: ({ what }) => `${what}: there is no such date. Fill in day, month and year, such as 2 / 7 / 1990.`,
};

const year: Phrase<ErrorWords> = {
  vi: ({ what }) => `${what}: hãy kiểm tra năm, điền đủ 4 số.`,
  en: ({ what }) => `${what}: check the year; it has 4 digits.`,
};

const wrongUnit: Phrase<ErrorWords> = {
  vi: ({ what }) => `${what}: xã không thuộc tỉnh đã chọn. Hãy chọn lại.`,
  en: ({ what }) => `${what}: the commune is not in that province. Choose again.`,
};

const endedUnit: Phrase<ErrorWords> = {
  vi: ({ what }) => `${what}: đơn vị này không còn nữa. Hãy chọn đơn vị hiện nay.`,
  en: ({ what }) => `${what}: this unit is no more. Choose the one of today.`,
};

/** Every error in words: what is wrong, and what to do. A code without words does not compile. */
export const errorMessages: Readonly<Record<FormErrorCode, Phrase<ErrorWords>>> = {
  required: missing,
  "required-choice": {
    vi: ({ what }) => `${what}: hãy chọn.`,
    en: ({ what }) => `${what}: make a choice.`,
  },
  "required-tick": {
    vi: () => "Hãy đánh dấu vào lời cam đoan để nộp được hồ sơ.",
    en: () => "Tick the declaration; without it the dossier cannot be submitted.",
  },
  "subject-choice": {
    vi: ({ what }) => `${what}: hãy chọn một mục.`,
    en: ({ what }) => `${what}: make a choice.`,
  },
  "list-empty": {
    vi: ({ what }) => `${what}: chưa có danh sách để chọn.`,
    en: ({ what }) => `${what}: there is no list to choose from.`,
  },
  "paper-missing": {
    vi: ({ what }) => `${what}: hãy tải lên một tệp.`,
    en: ({ what }) => `${what}: upload a file.`,
  },
  "computed-refused": {
    vi: ({ what }) =>
      `${what}: tính ra giá trị không dùng được. Bấm “Vì sao?” để xem nó dựa vào đâu, rồi sửa ở đó; không sửa được thì hỏi cơ quan giải quyết.`,
    en: ({ what }) =>
      `${what}: what was worked out cannot be used. See “Why?” for what it hangs on, and change that; if you cannot, ask the office.`,
  },
  "authority-unknown": {
    vi: ({ what }) => `${what}: hãy chọn xã, phường ở Việt Nam, vì cơ quan ở đó giải quyết hồ sơ.`,
    en: ({ what }) => `${what}: choose a commune in Viet Nam; the authority there handles the dossier.`,
  },
  "text-malformed": malformed,
  "text-too-long": tooLong,
  "text-too-short": {
    vi: ({ what, limit }) => `${what}: cần ít nhất ${limit} chữ.`,
    en: ({ what, limit }) => `${what}: at least ${limit} characters are needed.`,
  },
  "long-text-malformed": malformed,
  "long-text-too-long": tooLong,
  "person-name-malformed": malformed,
  "person-name-part-missing": missing,
  "person-name-letters": {
    vi: ({ what }) => `${what}: chỉ gồm chữ cái, dấu cách, dấu nháy và gạch nối.`,
    en: ({ what }) => `${what}: letters, spaces, apostrophes and hyphens only.`,
  },
  "person-name-too-long": tooLong,
  "personal-id-digits": {
    vi: ({ what }) => `${what}: chỉ gồm chữ số. Hãy xem 12 số trên thẻ căn cước.`,
    en: ({ what }) => `${what}: digits only. See the 12 digits on the identity card.`,
  },
  "personal-id-length": {
    vi: ({ what, found }) => `${what}: cần đủ 12 số, hiện có ${found}. Hãy xem lại thẻ căn cước.`,
    en: ({ what, found }) => `${what}: 12 digits are needed, there are ${found}. See the identity card.`,
  },
  "date-malformed": date,
  "date-incomplete": {
    vi: ({ what }) => `${what}: hãy điền đủ cả ngày, tháng và năm.`,
    en: ({ what }) => `${what}: fill in day, month and year.`,
  },
  "date-year": year,
  "partial-date-malformed": {
    vi: ({ what }) => `${what}: không có ngày này. Chỉ nhớ năm thì điền riêng năm.`,
    en: ({ what }) => `${what}: there is no such date. If only the year is known, fill in the year alone.`,
  },
  "partial-date-year": year,
  "date-time-malformed": {
    vi: ({ what }) => `${what}: hãy điền đủ ngày, tháng, năm và giờ, ví dụ 08:30.`,
    en: ({ what }) => `${what}: fill in day, month, year and the time, such as 08:30.`,
  },
  "date-time-year": year,
  "one-of-unknown": choose,
  "open-one-of-malformed": choose,
  "open-one-of-name-missing": {
    vi: ({ what }) => `${what}: chọn “Khác” thì hãy ghi rõ tên.`,
    en: ({ what }) => `${what}: with “Other”, give the name.`,
  },
  "yes-no-malformed": choose,
  "integer-malformed": {
    vi: ({ what }) => `${what}: hãy điền một số nguyên, ví dụ 3.`,
    en: ({ what }) => `${what}: fill in a whole number, such as 3.`,
  },
  "integer-too-small": {
    vi: ({ what, limit }) => `${what}: ít nhất là ${limit}.`,
    en: ({ what, limit }) => `${what}: at least ${limit}.`,
  },
  "integer-too-large": {
    vi: ({ what, limit }) => `${what}: nhiều nhất là ${limit}.`,
    en: ({ what, limit }) => `${what}: at most ${limit}.`,
  },
  "address-malformed": malformed,
  "address-part-missing": missing,
  "address-province": choose,
  "address-commune": wrongUnit,
  "address-ended": endedUnit,
  "address-too-long": tooLong,
  "commune-malformed": malformed,
  "commune-missing": choose,
  "commune-unknown": wrongUnit,
  "commune-ended": endedUnit,
  "phone-malformed": {
    vi: ({ what }) => `${what}: số di động có 10 số, bắt đầu bằng 0. Hãy kiểm tra lại.`,
    en: ({ what }) => `${what}: a mobile number has 10 digits and begins with 0. Check it.`,
  },
  "email-malformed": {
    vi: ({ what }) => `${what}: hãy điền dạng ten@vidu.vn.`,
    en: ({ what }) => `${what}: it looks like name@example.vn.`,
  },
  "declaration-malformed": malformed,
  "code-number-characters": {
    vi: ({ what }) => `${what}: chỉ gồm chữ, số và các dấu . / - như in trên giấy.`,
    en: ({ what }) => `${what}: letters, digits and . / - only, as printed on the paper.`,
  },
  "code-number-too-long": tooLong,
  "place-malformed": malformed,
  "place-part-missing": missing,
  "place-commune": wrongUnit,
  "place-too-long": tooLong,
};

export const isFormErrorCode = (code: string): code is FormErrorCode => Object.hasOwn(errorMessages, code);
