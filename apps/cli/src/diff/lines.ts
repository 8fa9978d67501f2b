import type { Localized } from "@motlan/kernel";
import { changeMarks, facetWords, pieceWords, shownInChange } from "@motlan/problems";
import type { Change } from "@motlan/procedure";

/** What became of one procedure. */
export interface ProcedureChanges {
  readonly procedure: string;
  readonly code: string;
  readonly title: Localized;
  readonly kind: "added" | "removed" | "changed" | "same";
  readonly changes: readonly Change[];
}

const became: Readonly<Record<ProcedureChanges["kind"], Localized>> = {
  added: { vi: "mới", en: "new" },
  removed: { vi: "không còn", en: "gone" },
  changed: { vi: "đã đổi", en: "changed" },
  same: { vi: "không đổi", en: "the same" },
};

/** `1.001193 birth-registration: đã đổi · changed` */
export const headLine = ({ code, procedure, kind }: ProcedureChanges): string =>
  `${code} ${procedure}: ${became[kind].vi} · ${became[kind].en}`;

/** A line for each piece, with a line under it for each property: `+` new, `-` gone, `~` changed, `≈` other words. */
export const changeLines = (changes: readonly Change[]): readonly string[] =>
  changes.flatMap(({ kind, of, id, facets }) => [
    `  ${changeMarks[kind]} ${pieceWords[of].vi} · ${pieceWords[of].en} ${id}`,
    ...facets.map(
      ({ name, before, after }) => `      ${wordsOf(name)}: ${shownInChange(before)} → ${shownInChange(after)}`,
    ),
  ]);

const wordsOf = (name: string): string => {
  const { vi, en } = facetWords(name);
  return `${vi} · ${en}`;
};
