import type { Check } from "../check.ts";
import { needlessNames } from "../official/differences.ts";

/** A note on a difference that is there no more: it would hide the next one. */
export const officialNoteNeedless = {
  code: "official-note-needless",
  level: "warning",
  find: (looked) => needlessNames(looked).map((name) => ({ at: ["code"], params: { name } })),
} as const satisfies Check;
