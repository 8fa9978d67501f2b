import type { Check } from "../check.ts";
import { textsIn } from "../texts-in.ts";

/** A text that stands in the English place as it is in Vietnamese: it was copied, and not translated. */
export const translationSame = {
  code: "translation-same",
  level: "warning",
  find: ({ definition }) =>
    textsIn(definition).flatMap(({ vi, en, at }) =>
      vi === en && isVietnamese(vi) ? [{ at: [...at, "en"], params: { name: vi } }] : [],
    ),
} as const satisfies Check;

/** Of several words, with letters that English has not; a single word may be a name. */
const isVietnamese = (text: string): boolean => text.trim().includes(" ") && /[^\p{ASCII}\p{P}\p{S}]/u.test(text);
