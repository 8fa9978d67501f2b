import type { Check } from "../check.ts";
import { differencesOf } from "../official/differences.ts";

/** Papers of the official record that are not here, or papers that are asked for and not in it. */
export const officialPapersDiffer = {
  code: "official-papers-differ",
  level: "warning",
  find: (looked) => differencesOf("papers", looked),
} as const satisfies Check;
