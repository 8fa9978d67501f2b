import type { FieldExamples } from "../field-type.ts";

export const examples: FieldExamples = {
  title: { vi: "Số định danh cá nhân", en: "Personal identification number" },
  examples: [{ value: "001195012345", printed: { vi: "001195012345", en: "001195012345" } }],
  bad: [
    { input: "00119501234", code: "personal-id-length" },
    { input: "00119501234x", code: "personal-id-digits" },
    { input: 1195012345, code: "personal-id-digits" },
  ],
};
