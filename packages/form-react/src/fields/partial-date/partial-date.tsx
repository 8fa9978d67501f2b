import { inThreeParts } from "../date-parts.tsx";
import type { FieldRenderer } from "../field-renderer.ts";
import { year } from "../phrases.ts";

// The same three controls: a year alone is enough.
export const partialDate = {
  ...inThreeParts,
  words: {
    "partial-date-malformed": {
      vi: ({ what }) => `${what}: không có ngày này. Chỉ nhớ năm thì điền riêng năm.`,
      en: ({ what }) => `${what}: there is no such date. If only the year is known, fill in the year alone.`,
    },
    "partial-date-year": year,
  },
} satisfies FieldRenderer;
