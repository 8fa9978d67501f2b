import { isRecord } from "@motlan/kernel";
import type { Path } from "../../compile/places.ts";
import type { Check } from "../check.ts";

/** A text that stands in the English place as it is in Vietnamese: it was copied, and not translated. */
export const translationSame = {
  code: "translation-same",
  level: "warning",
  find: ({ definition }) =>
    textsIn(definition, []).flatMap(({ vi, en, at }) =>
      vi === en && isVietnamese(vi) ? [{ at: [...at, "en"], params: { name: vi } }] : [],
    ),
} as const satisfies Check;

/** Of several words, with letters that English has not; a single word may be a name. */
const isVietnamese = (text: string): boolean => text.trim().includes(" ") && /[^\p{ASCII}\p{P}\p{S}]/u.test(text);

interface Said {
  readonly vi: string;
  readonly en: string;
  readonly at: Path;
}

const textsIn = (thing: unknown, at: Path): readonly Said[] => {
  if (Array.isArray(thing)) return thing.flatMap((it, n) => textsIn(it, [...at, n]));
  if (!isRecord(thing)) return [];
  const { vi, en } = thing;
  if (typeof vi === "string" && typeof en === "string") return [{ vi, en, at }];
  return Object.entries(thing).flatMap(([key, it]) => textsIn(it, [...at, key]));
};
