import type { Phrase } from "@motlan/kernel";
import type { TableFinding, TableProblemCode } from "@motlan/rules/compile";
import type { ProblemParams } from "./problem-params.ts";

/** A case `-` says nothing of any column. */
const unsureCase: Phrase<Pick<ProblemParams, "case">> = {
  vi: (p) =>
    /^-?$/u.test(p.case) ? "Chưa chắc trường hợp nào cũng có hàng nhận." : `Chưa chắc có hàng nhận: ${p.case}.`,
  en: (p) =>
    /^-?$/u.test(p.case) ? "It is not sure that a row takes every case." : `Perhaps no row takes: ${p.case}.`,
};

/** What is wrong with a decision table, or was found by going through its cases. */
export const tableProblems: Readonly<Record<TableProblemCode | TableFinding["code"], Phrase<ProblemParams>>> = {
  "table-malformed": { vi: () => "Bảng này chưa đúng khuôn.", en: () => "This table does not have the right shape." },
  "table-empty": {
    vi: () => "Bảng cần ít nhất một cột và một hàng.",
    en: () => "A table needs at least one column and one row.",
  },
  "table-too-large": { vi: () => "Bảng quá lớn nên không xét hết được.", en: () => "The table is too large." },
  "table-width": {
    vi: ({ found }) => `Hàng này có ${found} ô: mỗi cột một ô, ô cuối là kết quả. Ô có dấu phẩy phải đặt trong nháy.`,
    en: ({ found }) =>
      `Cells in this row: ${found}. Each column has one, and the result is the last. Quote a cell with a comma.`,
  },
  "table-input-twice": {
    vi: ({ name }) => `Cột “${name}” có hai lần.`,
    en: ({ name }) => `The column “${name}” is there twice.`,
  },
  "table-output-twice": {
    vi: ({ name }) => `Kết quả “${name}” có hai lần.`,
    en: ({ name }) => `The result “${name}” is there twice.`,
  },
  "table-value": {
    vi: ({ found }) => `Giá trị “${found}” sai kiểu hoặc đã có trong danh sách.`,
    en: ({ found }) => `The listed value “${found}” is of another type, or listed twice.`,
  },
  "table-value-unknown": {
    vi: ({ name }) => `Danh sách giá trị của cột không có “${name}”.`,
    en: ({ name }) => `“${name}” is not among the values of the column.`,
  },
  "table-priority": {
    vi: () => "Cách chọn này cần danh sách giá trị của kết quả.",
    en: () => "This hit policy needs the values of the result, in order.",
  },
  "table-aggregate": {
    vi: ({ name }) => `Không tính được “${name}” từ bảng này.`,
    en: ({ name }) => `“${name}” cannot be worked out of this table.`,
  },
  "table-default": {
    vi: ({ name }) => `Giá trị mặc định của “${name}” thiếu, hoặc không được có.`,
    en: ({ name }) => `“${name}” lacks a default, or must not have one.`,
  },
  "table-overlap": {
    vi: (p) => `Hàng ${p.rows} cùng nhận trường hợp: ${p.case}.`,
    en: (p) => `Rows ${p.rows} take the same case: ${p.case}.`,
  },
  "table-gap": {
    vi: (p) => `Chưa hàng nào nhận: ${p.case}. Hãy thêm hàng, hoặc ghi else.`,
    en: (p) => `No row takes: ${p.case}. Add a row, or say else.`,
  },
  "table-gap-unsure": {
    vi: (p) => `${unsureCase.vi(p)} Hãy ghi else.`,
    en: (p) => `${unsureCase.en(p)} Say else.`,
  },
  "table-never": {
    vi: () => "Không giá trị nào đạt ô này, nên hàng không bao giờ được chọn.",
    en: () => "No value meets this cell: its row is never taken.",
  },
  "table-not-analysed": {
    vi: (p) => `Hàng ${p.rows} có thể trùng với hàng khác. Hãy ghi hit: first.`,
    en: (p) => `Rows ${p.rows} may overlap with others. Say hit: first.`,
  },
};

/** What is wrong with a cell of a table in a definition, before it is read as a rule. */
export const cellProblems = {
  "table-cell-empty": {
    vi: ({ name }) => `Chỗ này trống hoặc thiếu nháy. Giá trị trống ghi là ${name}, kể cả nháy.`,
    en: ({ name }) => `Nothing is written here, or quotes are missing. No value is written ${name}, with the quotes.`,
  },
  "table-number": {
    vi: () => "Số này có nhiều chữ số hơn YAML giữ được. Hãy đặt số trong nháy.",
    en: () => "This number has more digits than YAML keeps. Put it in quotes.",
  },
} satisfies Readonly<Record<string, Phrase<ProblemParams>>>;
