import type { FieldRenderer } from "../field-renderer.ts";
import { least, most } from "../phrases.ts";
import { textLike } from "../text-like.tsx";

export const money = {
  ...textLike({ attributes: { inputMode: "numeric", size: 18 } }),
  words: {
    "money-malformed": {
      vi: ({ what }) => `${what}: hãy điền số tiền bằng đồng, ví dụ 1.500.000.`,
      en: ({ what }) => `${what}: fill in an amount in dong, such as 1.500.000.`,
    },
    "money-too-small": least,
    "money-too-large": most,
  },
} satisfies FieldRenderer;
