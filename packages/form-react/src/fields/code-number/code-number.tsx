import type { FieldRenderer } from "../field-renderer.ts";
import { tooLong } from "../phrases.ts";
import { textLike } from "../text-like.tsx";

export const codeNumber = {
  ...textLike({ attributes: { spellCheck: false, autoCapitalize: "characters" } }),
  words: {
    "code-number-characters": {
      vi: ({ what }) => `${what}: chỉ gồm chữ, số và các dấu . / - như in trên giấy.`,
      en: ({ what }) => `${what}: letters, digits and . / - only, as printed on the paper.`,
    },
    "code-number-too-long": tooLong,
  },
} satisfies FieldRenderer;
