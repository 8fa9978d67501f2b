import type { FieldExamples } from "../field-type.ts";

export const examples: FieldExamples = {
  title: { vi: "Ngày, tháng, năm sinh", en: "Date of birth" },
  examples: [
    { value: "1950-07-02", printed: { vi: "02/07/1950", en: "02/07/1950" } },
    { value: "1950-07", printed: { vi: "07/1950", en: "07/1950" } },
    { value: "1950", printed: { vi: "1950", en: "1950" } },
  ],
  bad: [
    { input: "30/2/1950", code: "partial-date-malformed" },
    { input: "13/1950", code: "partial-date-malformed" },
    { input: "50", code: "partial-date-malformed" },
    { input: "0950", code: "partial-date-year" },
  ],
};
