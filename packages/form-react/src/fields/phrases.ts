import type { Phrase } from "@motlan/ui";

/** What an error message may speak of. */
export interface ErrorWords {
  /** The field's title, or that of the part. */
  readonly what: string;
  readonly limit: number;
  readonly found: number;
}

/** By code: what is wrong, and what to do about it. */
export type Words<Code extends string = string> = Readonly<Record<Code, Phrase<ErrorWords>>>;

export const malformed: Phrase<ErrorWords> = {
  vi: ({ what }) => `${what}: chưa đọc được. Hãy điền lại.`,
  en: ({ what }) => `${what}: this cannot be read. Please fill it in again.`,
};

export const missing: Phrase<ErrorWords> = {
  vi: ({ what }) => `${what}: hãy điền.`,
  en: ({ what }) => `${what}: please fill in.`,
};

export const tooLong: Phrase<ErrorWords> = {
  vi: ({ what, limit }) => `${what}: dài quá ${limit} chữ. Hãy viết ngắn lại.`,
  en: ({ what, limit }) => `${what}: longer than ${limit} characters. Please shorten it.`,
};

export const choose: Phrase<ErrorWords> = {
  vi: ({ what }) => `${what}: hãy chọn một mục trong danh sách.`,
  en: ({ what }) => `${what}: choose one of the list.`,
};

export const notInList: Phrase<ErrorWords> = {
  vi: ({ what }) => `${what}: không có trong danh sách. Hãy gõ lại, hoặc mở danh sách rồi chọn.`,
  en: ({ what }) => `${what}: not in the list. Type it again, or open the list and choose.`,
};

export const noSuchDate: Phrase<ErrorWords> = {
  vi: ({ what }) => `${what}: không có ngày này. Hãy điền ngày, tháng, năm, ví dụ 2 / 7 / 1990.`,
  en: ({ what }) => `${what}: there is no such date. Fill in day, month and year, such as 2 / 7 / 1990.`,
};

export const year: Phrase<ErrorWords> = {
  vi: ({ what }) => `${what}: hãy kiểm tra năm, điền đủ 4 số.`,
  en: ({ what }) => `${what}: check the year; it has 4 digits.`,
};

export const wrongUnit: Phrase<ErrorWords> = {
  vi: ({ what }) => `${what}: xã không thuộc tỉnh đã chọn. Hãy chọn lại.`,
  en: ({ what }) => `${what}: the commune is not in that province. Choose again.`,
};

export const endedUnit: Phrase<ErrorWords> = {
  vi: ({ what }) => `${what}: đơn vị này không còn nữa. Hãy chọn đơn vị hiện nay.`,
  en: ({ what }) => `${what}: this unit is no more. Choose the one of today.`,
};

export const ended: Phrase<ErrorWords> = {
  vi: ({ what }) => `${what}: mục này nay không còn dùng. Hãy chọn mục khác.`,
  en: ({ what }) => `${what}: this is in use no more. Choose another.`,
};

export const least: Phrase<ErrorWords> = {
  vi: ({ what, limit }) => `${what}: ít nhất là ${limit}.`,
  en: ({ what, limit }) => `${what}: at least ${limit}.`,
};

export const most: Phrase<ErrorWords> = {
  vi: ({ what, limit }) => `${what}: nhiều nhất là ${limit}.`,
  en: ({ what, limit }) => `${what}: at most ${limit}.`,
};

/** Of what is missing where one chooses rather than fills in. */
export const toChoose: Phrase<ErrorWords> = {
  vi: ({ what }) => `${what}: hãy chọn.`,
  en: ({ what }) => `${what}: make a choice.`,
};
