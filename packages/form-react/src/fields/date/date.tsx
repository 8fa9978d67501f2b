import { inThreeParts } from "../date-parts.tsx";
import type { FieldRenderer } from "../field-renderer.ts";
import { noSuchDate, year } from "../phrases.ts";

export const date = {
  ...inThreeParts,
  words: {
    "date-malformed": noSuchDate,
    "date-incomplete": {
      vi: ({ what }) => `${what}: hãy điền đủ cả ngày, tháng và năm.`,
      en: ({ what }) => `${what}: fill in day, month and year.`,
    },
    "date-year": year,
    "date-day-off": {
      vi: ({ what }) => `${what}: cơ quan nghỉ. Hãy chọn ngày khác.`,
      en: ({ what }) => `${what}: the office is closed. Choose another.`,
    },
  },
} satisfies FieldRenderer;
