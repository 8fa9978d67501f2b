import type { FieldExamples } from "../field-type.ts";

export const examples: FieldExamples = {
  title: { vi: "Diện tích", en: "Area" },
  examples: [
    { value: 120.5, printed: { vi: "120,5\u00A0m²", en: "120.5\u00A0m²" }, params: { unit: "m²" } },
    { value: 1200, printed: { vi: "1.200", en: "1,200" } },
    { value: -0.25, printed: { vi: "-0,25", en: "-0.25" } },
  ],
  typed: [
    ["120,5", 120.5],
    ["120.5", 120.5],
    ["1.200,50", 1200.5],
    ["1,200.5", 1200.5],
    ["1.200", 1200],
    ["12 000", 12_000],
    ["-0", 0],
    ["1234567890123456", "1234567890123456"],
  ],
  bad: [
    { input: "rộng", code: "number-malformed" },
    { input: "1.2.3", code: "number-malformed" },
    { input: 1e21, code: "number-malformed" },
    { input: "120,555", code: "number-too-precise" },
    { input: "1,5", code: "number-too-precise", params: { decimals: 0 } },
    { input: "0", code: "number-too-small", params: { min: 0.1 } },
    { input: "10.001", code: "number-too-large", params: { max: 10_000 } },
  ],
};
