import type { FieldRenderer } from "../field-renderer.ts";
import { textLike } from "../text-like.tsx";

export const phone = {
  ...textLike({ autoComplete: "tel", attributes: { type: "tel", size: 18 } }),
  words: {
    "phone-malformed": {
      vi: ({ what }) => `${what}: số di động có 10 số, bắt đầu bằng 0. Hãy kiểm tra lại.`,
      en: ({ what }) => `${what}: a mobile number has 10 digits and begins with 0. Check it.`,
    },
  },
} satisfies FieldRenderer;
