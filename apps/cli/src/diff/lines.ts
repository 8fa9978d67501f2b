import type { Json, Localized } from "@motlan/kernel";
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

const marks: Readonly<Record<Change["kind"], string>> = { added: "+", removed: "-", changed: "~", reworded: "≈" };

const pieces: Readonly<Record<Change["of"], Localized>> = {
  procedure: { vi: "thủ tục", en: "procedure" },
  field: { vi: "trường", en: "field" },
  subject: { vi: "đối tượng", en: "subject" },
  party: { vi: "bên tham gia", en: "party" },
  page: { vi: "trang", en: "page" },
  section: { vi: "mục", en: "section" },
  check: { vi: "điều kiện", en: "check" },
  evidence: { vi: "thành phần hồ sơ", en: "requirement" },
  fee: { vi: "phí, lệ phí", en: "fee" },
  deadline: { vi: "thời hạn", en: "deadline" },
  step: { vi: "bước", en: "step" },
  result: { vi: "kết quả", en: "result" },
  part: { vi: "phần", en: "part" },
};

/** `1.001193 birth-registration: đã đổi · changed` */
export const headLine = ({ code, procedure, kind }: ProcedureChanges): string =>
  `${code} ${procedure}: ${became[kind].vi} · ${became[kind].en}`;

/** A line for each piece, with a line under it for each property: `+` new, `-` gone, `~` changed, `≈` other words. */
export const changeLines = (changes: readonly Change[]): readonly string[] =>
  changes.flatMap(({ kind, of, id, facets }) => [
    `  ${marks[kind]} ${pieces[of].vi} · ${pieces[of].en} ${id}`,
    ...facets.map(({ name, before, after }) => `      ${name}: ${shown(before)} → ${shown(after)}`),
  ]);

const mostShown = 90;

/** A rule is its text; a long value its beginning. */
const shown = (value: Json): string => {
  const text = value === null ? "–" : typeof value === "string" ? value : JSON.stringify(value);
  return text.length > mostShown ? `${text.slice(0, mostShown)}…` : text;
};
