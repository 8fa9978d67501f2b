import type { Phrase } from "@motlan/kernel";
import type { ProblemParams } from "./problem-params.ts";

/** What is wrong with the examples of a procedure. */
export const exampleProblems = {
  "example-fails": {
    vi: ({ name, field }) => `Ví dụ “${name}” chạy ra khác ở “${field}”.`,
    en: ({ name, field }) => `Of the example “${name}” something else comes out: “${field}”.`,
  },
  "answer-worked-out": {
    vi: ({ name }) => `“${name}” được tính ra, không ai trả lời. Hãy bỏ đi.`,
    en: ({ name }) => `“${name}” is worked out, and nobody answers it. Leave it out.`,
  },
  "person-unknown": {
    vi: ({ name }) => `Không có người dùng thử “${name}”.`,
    en: ({ name }) => `There is no test person “${name}”.`,
  },
  "example-unknown": {
    vi: ({ name }) => `Không có ví dụ “${name}”. Hãy ghi thủ tục.ví-dụ.`,
    en: ({ name }) => `There is no example “${name}”. Write procedure.example.`,
  },
  "example-after-itself": {
    vi: ({ name }) => `Ví dụ này chờ “${name}”, mà ví dụ đó lại chờ ví dụ này.`,
    en: ({ name }) => `This example comes after “${name}”, which comes after this one.`,
  },
} satisfies Readonly<Record<string, Phrase<ProblemParams>>>;
