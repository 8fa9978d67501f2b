import type { FieldExamples } from "../field-type.ts";

export const examples: FieldExamples = {
  title: { vi: "Thời điểm sinh", en: "Time of birth" },
  examples: [
    { value: "2026-11-12T08:30", printed: { vi: "08:30 12/11/2026", en: "08:30 12/11/2026" } },
    { value: "2026-11-12T23:59", printed: { vi: "23:59 12/11/2026", en: "23:59 12/11/2026" } },
  ],
  bad: [
    { input: "12/11/2026", code: "date-time-malformed" },
    { input: "24:00 12/11/2026", code: "date-time-malformed" },
    { input: "23:60 12/11/2026", code: "date-time-malformed" },
    { input: "08:30 12/11/1026", code: "date-time-year" },
  ],
};
