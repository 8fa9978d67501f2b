import type { Issue, Localized } from "@motlan/kernel";

/** What is wrong with a file that is to be imported, and what to do; `{x}` stands for what the issue says. */
const words: Readonly<Record<string, Localized>> = {
  "file-unreadable": {
    vi: "không đọc được tệp này. Hãy kiểm tra đường dẫn.",
    en: "the file cannot be read. Check its path.",
  },
  "definition-syntax": {
    vi: "tệp không phải JSON: {found}. Hãy tải lại tệp.",
    en: "the file is no JSON: {found}. Fetch it again.",
  },
  "definition-shape": {
    vi: "không đúng dạng, cần: {expected}. Hãy xem dạng tệp trong docs/units.md.",
    en: "not of the shape expected: {expected}. See docs/units.md for the shape.",
  },
  "unit-twice": {
    vi: "mã {name} có hai lần. Hãy bỏ một dòng.",
    en: "the code {name} is there twice. Take one out.",
  },
  "province-differs": {
    vi: "ProvinceCode là {name} nhưng nằm trong tỉnh {expected}. Hãy sửa một trong hai.",
    en: "ProvinceCode is {name} but it stands in province {expected}. Mend one of them.",
  },
  "csv-unreadable": {
    vi: "không đọc được CSV. Hãy kiểm tra dấu ngoặc kép.",
    en: "no CSV that can be read. Check the quotation marks.",
  },
  "csv-columns": {
    vi: "dòng tiêu đề là {found}. Cần: {expected}.",
    en: "the heading is {found}. It has to be: {expected}.",
  },
  "csv-cells": {
    vi: "có {found} ô, cần {expected}. Tên có dấu phẩy phải đặt trong ngoặc kép.",
    en: "{found} cells instead of {expected}. A name with a comma stands in quotation marks.",
  },
  "csv-cell": {
    vi: "cột {column}: cần {expected}.",
    en: "column {column}: {expected} is needed.",
  },
  "day-twice": {
    vi: "ngày {name} có hai lần. Hãy bỏ một dòng.",
    en: "the day {name} is there twice. Take one out.",
  },
  "day-worked-anyway": {
    vi: "{name} là ngày trong tuần, vốn đã làm việc: ngày làm bù phải là thứ Bảy hoặc Chủ nhật.",
    en: "{name} is a weekday and worked anyway: a day made up is a Saturday or Sunday.",
  },
  "new-unit-unknown": {
    vi: "đơn vị mới {code} {name} không có trong danh sách đơn vị. Hãy sửa mã, hoặc nhập danh sách mới hơn.",
    en: "the new unit {code} {name} is not in the list of units. Mend the code, or import a newer list.",
  },
  "divided-unclear": {
    vi: "{name}: cột divided không khớp với số dòng của đơn vị này. Hãy kiểm tra lại các dòng.",
    en: "{name}: the column divided does not agree with how many rows it has. Check its rows.",
  },
};

/** An issue in a line of both languages. */
export const told = ({ code, path, params = {} }: Issue): string => {
  const { file = "", line, column } = params;
  const where = [file, line, ...(typeof column === "number" ? [column] : [])]
    .filter((it) => it !== undefined)
    .join(":");
  const { vi, en } = words[code] ?? { vi: code, en: JSON.stringify(params) };
  const filled = (text: string) => text.replace(/\{(\w+)\}/gu, (_, name: string) => String(params[name] ?? ""));
  return `${where}${path ? ` ${path}` : ""}: ${filled(vi)} · ${filled(en)}`;
};
