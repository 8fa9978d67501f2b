import type { FieldExamples } from "../field-type.ts";

export const yesNo = {
  errors: ["yes-no-malformed"],
  title: { vi: "Trẻ sinh ra do mang thai hộ", en: "Born by surrogacy" },
  examples: [
    { value: true, printed: { vi: "Có", en: "Yes" } },
    { value: false, printed: { vi: "Không", en: "No" } },
  ],
  bad: [{ input: "có lẽ", code: "yes-no-malformed" }],
} as const satisfies FieldExamples;
