import type { FieldExamples } from "../field-type.ts";

export const examples: FieldExamples = {
  title: { vi: "Tôi cam đoan những điều khai trên là đúng sự thật.", en: "I declare that what I stated is true." },
  examples: [{ value: true, printed: { vi: "Đã cam đoan", en: "Declared" } }],
  bad: [{ input: "on", code: "declaration-malformed" }],
};
