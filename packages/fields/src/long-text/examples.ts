import type { FieldExamples } from "../field-type.ts";

export const longText = {
  errors: ["long-text-malformed", "long-text-too-long"],
  title: { vi: "Trình bày thêm", en: "Anything to add" },
  examples: [
    {
      value: "Cháu sinh tại nhà.\nCó hai người làm chứng.",
      printed: { vi: "Cháu sinh tại nhà.\nCó hai người làm chứng.", en: "Cháu sinh tại nhà.\nCó hai người làm chứng." },
    },
  ],
  bad: [
    { input: "x".repeat(11), code: "long-text-too-long", params: { max: 10 } },
    { input: false, code: "long-text-malformed" },
  ],
} as const satisfies FieldExamples;
