import type { FieldExamples } from "../field-type.ts";

export const examples: FieldExamples = {
  title: { vi: "Giờ hẹn", en: "Time of the appointment" },
  examples: [{ value: "08:30", printed: { vi: "08:30", en: "08:30" } }],
  typed: [
    ["8h30", "08:30"],
    ["7 giờ", "07:00"],
    ["8:30:00", "08:30"],
    ["25h", "25h"],
  ],
  bad: [
    { input: "24h", code: "time-malformed" },
    { input: "sáng", code: "time-malformed" },
    { input: 830, code: "time-malformed" },
  ],
};
