import type { Localized, Phrase } from "@motlan/kernel";
import type { ProblemParams } from "./problem-params.ts";

/** What is mostly wrong with a file that cannot be read at all. */
const yamlSlips: Readonly<Record<string, Localized>> = {
  tab: {
    vi: "Dòng này thụt vào bằng phím Tab. Hãy thụt bằng dấu cách.",
    en: "This line is indented by a tab. Indent by spaces.",
  },
  "key-twice": {
    vi: "Khóa này đã có ở trên. Hãy bỏ một trong hai.",
    en: "This key stands above already. Take one of the two out.",
  },
  indent: {
    vi: "Dòng này thụt vào không khớp với các dòng trên.",
    en: "This line is not indented as those above it.",
  },
  unclosed: {
    vi: "Có dấu ngoặc hoặc dấu nháy chưa đóng, hoặc thiếu dấu phẩy.",
    en: "A bracket or a quote is not closed, or a comma is missing.",
  },
  colon: {
    vi: "Có dấu hai chấm trong văn bản. Hãy đặt văn bản trong dấu nháy.",
    en: "There is a colon in the text. Put the text in quotes.",
  },
};

/** What is wrong with a file before any format is asked of it. */
export const yamlProblems = {
  "definition-syntax": {
    vi: ({ kind }) => yamlSlips[kind]?.vi ?? "Văn bản sai cú pháp YAML.",
    en: ({ kind }) => yamlSlips[kind]?.en ?? "The text is not valid YAML.",
  },
  "definition-alias": {
    vi: ({ found }) => `Không dùng được bí danh “${found}”. Hãy viết lại cả phần đó.`,
    en: ({ found }) => `The alias “${found}” cannot be used. Write the part out.`,
  },
} satisfies Readonly<Record<string, Phrase<ProblemParams>>>;
