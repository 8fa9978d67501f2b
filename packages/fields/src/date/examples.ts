import type { FieldExamples } from "../field-type.ts";

export const examples: FieldExamples = {
  title: { vi: "Ngày cấp", en: "Date of issue" },
  examples: [
    { value: "2026-11-21", printed: { vi: "21/11/2026", en: "21/11/2026" } },
    { value: "1800-01-01", printed: { vi: "01/01/1800", en: "01/01/1800" } },
    { value: "2199-12-31", printed: { vi: "31/12/2199", en: "31/12/2199" } },
    { value: "2026-12-05", printed: { vi: "05/12/2026", en: "05/12/2026" }, params: { workingDay: true } },
  ],
  bad: [
    { input: "31/02/2026", code: "date-malformed" },
    { input: "2026", code: "date-incomplete" },
    { input: "21/11/0026", code: "date-year" },
    { input: "31/12/1799", code: "date-year" },
    { input: "01/01/2200", code: "date-year" },
    { input: "28/11/2026", code: "date-day-off", params: { workingDay: true } },
    { input: "24/11/2026", code: "date-day-off", params: { workingDay: true } },
  ],
};
