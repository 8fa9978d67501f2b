import type { Phrase } from "@motlan/kernel";
import type { CheckCode } from "@motlan/procedure/compile";
import type { ProblemParams } from "./problem-params.ts";

type OfficialCode = Extract<CheckCode, `official-${string}`> | "official-of-another";

/** How a definition stands to the record of the national catalogue. */
export const officialProblems: Readonly<Record<OfficialCode, Phrase<ProblemParams>>> = {
  "official-of-another": {
    vi: ({ name }) => `Bản ghi này của thủ tục “${name}”, không phải của thủ tục ở đây.`,
    en: ({ name }) => `This record is of the procedure “${name}”, and not of the one here.`,
  },
  "official-missing": {
    vi: () => "Chưa có official.yaml: không so được với bản ghi quốc gia.",
    en: () => "There is no official.yaml: nothing can be held against the national record.",
  },
  "official-deadline-differs": {
    vi: ({ name, found }) => `Thời hạn (${name}) ở đây là ${found}, khác bản ghi quốc gia.`,
    en: ({ name, found }) => `The deadline (${name}) is ${found} here, unlike the national record.`,
  },
  "official-fees-differ": {
    vi: ({ name, found }) => `Khoản thu “${name}” ở đây là ${found}, khác bản ghi quốc gia.`,
    en: ({ name, found }) => `The fee “${name}” is ${found} here, unlike the national record.`,
  },
  "official-papers-differ": {
    vi: ({ name, kind }) =>
      kind === "more"
        ? `Giấy “${name}” phải nộp, mà bản ghi quốc gia không có.`
        : `Bản ghi quốc gia có giấy “${name}”, ở đây không có.`,
    en: ({ name, kind }) =>
      kind === "more"
        ? `The paper “${name}” is asked for, and the national record has it not.`
        : `The national record has the paper “${name}”, and this definition does not.`,
  },
  "official-authority-differs": {
    vi: ({ name, kind }) =>
      kind === "more"
        ? `“${name}” giải quyết, mà bản ghi quốc gia không nêu.`
        : `Bản ghi quốc gia nêu cơ quan “${name}”, ở đây không có.`,
    en: ({ name, kind }) =>
      kind === "more"
        ? `“${name}” handles it, and the national record does not say so.`
        : `The national record names the authority “${name}”, and this definition does not.`,
  },
  "official-law-differs": {
    vi: ({ name, kind }) =>
      kind === "more"
        ? `Căn cứ “${name}” không có trong bản ghi quốc gia.`
        : `Bản ghi quốc gia nêu căn cứ “${name}”, ở đây không có.`,
    en: ({ name, kind }) =>
      kind === "more"
        ? `“${name}” is cited, and the national record does not cite it.`
        : `The national record cites “${name}”, and this definition does not.`,
  },
  "official-note-needless": {
    vi: ({ name }) => `Không còn gì khác bản ghi quốc gia ở “${name}”. Hãy bỏ ghi chú ở official.yaml.`,
    en: ({ name }) => `Nothing differs from the national record in “${name}”. Take the note out of official.yaml.`,
  },
};
