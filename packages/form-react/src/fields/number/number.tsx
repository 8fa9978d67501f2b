import type { FieldRenderer } from "../field-renderer.ts";
import { least, most } from "../phrases.ts";
import { textLike } from "../text-like.tsx";

const line = textLike({ attributes: { inputMode: "decimal", size: 14 } });

/** With a decimal comma: what is kept as 1.234 must not come back as a thousand. */
export const number = {
  words: {
    "number-malformed": {
      vi: ({ what }) => `${what}: hãy điền một số, ví dụ 120,5.`,
      en: ({ what }) => `${what}: fill in a number, such as 120.5.`,
    },
    "number-too-precise": {
      vi: ({ what, limit }) => `${what}: nhiều nhất ${limit} chữ số sau dấu phẩy.`,
      en: ({ what, limit }) => `${what}: at most ${limit} digits after the point.`,
    },
    "number-too-small": least,
    "number-too-large": most,
  },
  ...line,
  toInput: (value) => (typeof value === "number" ? String(value).replace(".", ",") : line.toInput(value)),
} satisfies FieldRenderer;
