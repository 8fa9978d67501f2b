import type { FieldRenderer } from "../field-renderer.ts";
import { textLike } from "../text-like.tsx";

// Not type="email": browsers then refuse and rewrite by rules of their own, in words of their own.
export const email = {
  ...textLike({ autoComplete: "email", attributes: { inputMode: "email", spellCheck: false } }),
  words: {
    "email-malformed": {
      vi: ({ what }) => `${what}: hãy điền dạng ten@vidu.vn.`,
      en: ({ what }) => `${what}: it looks like name@example.vn.`,
    },
  },
} satisfies FieldRenderer;
