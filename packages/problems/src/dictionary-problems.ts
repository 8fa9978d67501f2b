import type { Phrase } from "@motlan/kernel";
import type { ProblemParams } from "./problem-params.ts";

/** What is wrong with texts, with codes that should cross, and with services that may be asked of anybody. */
export const dictionaryProblems = {
  "catalogue-missing": {
    vi: ({ name }) => `Không có danh mục nào ở ${name}: một danh mục có entities, registers, procedures.`,
    en: ({ name }) => `There is no catalogue in ${name}: one has entities, registers and procedures.`,
  },
  "translation-missing": {
    vi: ({ language }) => `Thiếu lời bằng ${language === "vi" ? "tiếng Việt" : "tiếng Anh"}.`,
    en: ({ language }) => `The text in ${language === "vi" ? "Vietnamese" : "English"} is missing.`,
  },
  "code-map-missing": {
    vi: ({ list, name }) => `Danh mục “${list}” chưa có maps sang “${name}”, nên không chuyển được mã.`,
    en: ({ list, name }) => `The list “${list}” has no map to “${name}”, so codes do not cross.`,
  },
  "match-reveals": {
    vi: ({ name }) => `“${name}” hỏi về người mà người khác nêu: chỉ được trả lời có hoặc không. Bỏ gives, related.`,
    en: ({ name }) => `“${name}” is asked of whom another names: only yes or no. Take out gives and related.`,
  },
  "match-by-one-way": {
    vi: ({ name }) => `“${name}” phải khớp hai cách nhận ra (known-by). Một số do người khác gõ là chưa đủ.`,
    en: ({ name }) => `“${name}” has to match two ways of known-by, not a number that another typed.`,
  },
} satisfies Readonly<Record<string, Phrase<ProblemParams>>>;
