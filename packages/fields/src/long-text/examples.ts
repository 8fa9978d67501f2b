import type { FieldExamples } from "../field-type.ts";

export const examples: FieldExamples = {
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
};
