import type { FieldExamples } from "../field-type.ts";

export const examples: FieldExamples = {
  title: { vi: "Số Giấy chứng sinh", en: "Number of the birth notice" },
  examples: [
    { value: "00012.GCS.01234.26", printed: { vi: "00012.GCS.01234.26", en: "00012.GCS.01234.26" } },
    { value: "12/2019-TLKS", printed: { vi: "12/2019-TLKS", en: "12/2019-TLKS" } },
  ],
  bad: [
    { input: "12#2019", code: "code-number-characters" },
    { input: "1".repeat(51), code: "code-number-too-long" },
  ],
};
