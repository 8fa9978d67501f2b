import { isJsonObject, type Json, type Localized } from "@motlan/kernel";
import type { Change } from "@motlan/procedure";

export const changeMarks: Readonly<Record<Change["kind"], string>> = {
  added: "+",
  removed: "-",
  changed: "~",
  reworded: "≈",
};

/** What became of a piece. */
export const changeWords: Readonly<Record<Change["kind"], Localized>> = {
  added: { vi: "thêm", en: "added" },
  removed: { vi: "bỏ", en: "removed" },
  changed: { vi: "đổi", en: "changed" },
  reworded: { vi: "đổi lời", en: "reworded" },
};

export const pieceWords: Readonly<Record<Change["of"], Localized>> = {
  procedure: { vi: "thủ tục", en: "procedure" },
  field: { vi: "trường", en: "field" },
  subject: { vi: "đối tượng", en: "subject" },
  party: { vi: "bên tham gia", en: "party" },
  page: { vi: "trang", en: "page" },
  section: { vi: "mục", en: "section" },
  check: { vi: "điều kiện", en: "check" },
  evidence: { vi: "thành phần hồ sơ", en: "requirement" },
  fee: { vi: "phí, lệ phí", en: "fee" },
  deadline: { vi: "thời hạn", en: "deadline" },
  step: { vi: "bước", en: "step" },
  result: { vi: "kết quả", en: "result" },
  part: { vi: "phần", en: "part" },
};

const mostShown = 90;

/** What a property was or is, in a line: a rule is its text, words are both languages; of a long value the beginning. */
export const shownInChange = (value: Json): string => {
  const text = textOf(value);
  return text.length > mostShown ? `${text.slice(0, mostShown)}…` : text;
};

const textOf = (value: Json): string => {
  if (value === null) return "–";
  if (typeof value === "string") return value;
  if (Array.isArray(value) && value.every((it) => typeof it === "string")) return value.join(", ");
  if (isJsonObject(value) && typeof value["vi"] === "string" && typeof value["en"] === "string")
    return `${value["vi"]} · ${value["en"]}`;
  return JSON.stringify(value);
};
