import type { FieldExamples } from "../field-type.ts";

export const examples: FieldExamples = {
  title: { vi: "Số bản sao", en: "Number of copies" },
  examples: [
    { value: 3, printed: { vi: "3", en: "3" } },
    { value: 1_250_000, printed: { vi: "1.250.000", en: "1,250,000" } },
  ],
  bad: [
    { input: "ba", code: "integer-malformed" },
    { input: 1.5, code: "integer-malformed" },
    { input: "-1", code: "integer-too-small", params: { min: 0 } },
    { input: "21", code: "integer-too-large", params: { max: 20 } },
  ],
};
