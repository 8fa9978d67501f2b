import type { FieldExamples } from "../field-type.ts";

export const examples: FieldExamples = {
  title: { vi: "Thời điểm sinh", en: "Time of birth" },
  examples: [{ value: "2026-11-12T08:30", printed: { vi: "08:30 12/11/2026", en: "08:30 12/11/2026" } }],
  bad: [
    { input: "12/11/2026", code: "date-time-malformed" },
    { input: "25:10 12/11/2026", code: "date-time-malformed" },
    { input: "08:30 12/11/1026", code: "date-time-year" },
  ],
};
