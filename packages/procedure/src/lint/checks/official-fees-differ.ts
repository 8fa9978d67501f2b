import type { Check } from "../check.ts";
import { differencesOf } from "../official/differences.ts";

/** Other fees than the official record has. */
export const officialFeesDiffer = {
  code: "official-fees-differ",
  level: "warning",
  find: (looked) => differencesOf("fees", looked),
} as const satisfies Check;
