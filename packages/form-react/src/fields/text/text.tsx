import type { FieldRenderer } from "../field-renderer.ts";
import { malformed, tooLong } from "../phrases.ts";
import { textLike } from "../text-like.tsx";

export const text = {
  ...textLike(),
  words: {
    "text-malformed": malformed,
    "text-too-long": tooLong,
    "text-too-short": {
      vi: ({ what, limit }) => `${what}: cần ít nhất ${limit} chữ.`,
      en: ({ what, limit }) => `${what}: at least ${limit} characters are needed.`,
    },
  },
} satisfies FieldRenderer;
