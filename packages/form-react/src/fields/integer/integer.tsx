import type { FieldRenderer } from "../field-renderer.ts";
import { least, most } from "../phrases.ts";
import { textLike } from "../text-like.tsx";

// Not type="number": a wheel or an arrow key would change it unseen, and letters would vanish without a word.
export const integer = {
  ...textLike({ attributes: { inputMode: "numeric", size: 12 } }),
  words: {
    "integer-malformed": {
      vi: ({ what }) => `${what}: hãy điền một số nguyên, ví dụ 3.`,
      en: ({ what }) => `${what}: fill in a whole number, such as 3.`,
    },
    "integer-too-small": least,
    "integer-too-large": most,
  },
} satisfies FieldRenderer;
