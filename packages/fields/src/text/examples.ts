import type { FieldExamples } from "../field-type.ts";

export const examples: FieldExamples = {
  title: { vi: "Nơi cấp", en: "Issued by" },
  examples: [{ value: "Nhà văn hóa thôn 3", printed: { vi: "Nhà văn hóa thôn 3", en: "Nhà văn hóa thôn 3" } }],
  bad: [
    { input: "x".repeat(501), code: "text-too-long" },
    { input: "ab", code: "text-too-short", params: { min: 3 } },
    { input: 12, code: "text-malformed" },
  ],
};
