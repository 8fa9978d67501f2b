import type { FieldExamples } from "../field-type.ts";

export const examples: FieldExamples = {
  title: { vi: "Trẻ sinh ra do mang thai hộ", en: "Born by surrogacy" },
  examples: [
    { value: true, printed: { vi: "Có", en: "Yes" } },
    { value: false, printed: { vi: "Không", en: "No" } },
  ],
  bad: [{ input: "có lẽ", code: "yes-no-malformed" }],
};
