import type { Check } from "../check.ts";
import { differencesOf } from "../official/differences.ts";

/** Another deadline than the official record has. */
export const officialDeadlineDiffers = {
  code: "official-deadline-differs",
  level: "warning",
  find: (looked) => differencesOf("deadline", looked),
} as const satisfies Check;
