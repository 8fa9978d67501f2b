import type { FieldExamples } from "../field-type.ts";

export const examples: FieldExamples = {
  title: { vi: "Tiền sử dụng đất đã nộp", en: "Land-use fee paid" },
  examples: [
    { value: 0, printed: { vi: "0 đồng", en: "0 dong" } },
    { value: 1_500_000, printed: { vi: "1.500.000 đồng", en: "1,500,000 dong" } },
  ],
  typed: [
    ["1.500.000 đ", 1_500_000],
    ["1500000 VND", 1_500_000],
    ["1 500 000 đồng", 1_500_000],
  ],
  bad: [
    { input: "một triệu", code: "money-malformed" },
    { input: "1.500", code: "money-too-small", params: { min: 10_000 } },
    { input: -1, code: "money-malformed" },
    { input: 0.5, code: "money-malformed" },
    { input: "2.000.000 đ", code: "money-too-large", params: { max: 1_000_000 } },
  ],
};
