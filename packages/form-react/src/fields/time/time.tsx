import type { FieldRenderer } from "../field-renderer.ts";
import { textLike } from "../text-like.tsx";

// Not type="time": its wheels are hard to use with a keyboard, and what is half typed would be lost.
export const time = {
  ...textLike({ attributes: { size: 8 } }),
  words: {
    "time-malformed": {
      vi: ({ what }) => `${what}: hãy điền giờ và phút, ví dụ 08:30.`,
      en: ({ what }) => `${what}: fill in hour and minute, such as 08:30.`,
    },
  },
} satisfies FieldRenderer;
