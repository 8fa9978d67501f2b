import type { FieldRenderer } from "../field-renderer.ts";
import { textLike } from "../text-like.tsx";

export const personalId = {
  ...textLike({ attributes: { inputMode: "numeric", spellCheck: false, size: 18 } }),
  words: {
    "personal-id-digits": {
      vi: ({ what }) => `${what}: chỉ gồm chữ số. Hãy xem 12 số trên thẻ căn cước.`,
      en: ({ what }) => `${what}: digits only. See the 12 digits on the identity card.`,
    },
    "personal-id-length": {
      vi: ({ what, found }) => `${what}: cần đủ 12 số, hiện có ${found}. Hãy xem lại thẻ căn cước.`,
      en: ({ what, found }) => `${what}: 12 digits are needed, there are ${found}. See the identity card.`,
    },
  },
} satisfies FieldRenderer;
