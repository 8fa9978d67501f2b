import type { Check } from "../check.ts";
import { differencesOf } from "../official/differences.ts";

/** Other authorities than the official record has. */
export const officialAuthorityDiffers = {
  code: "official-authority-differs",
  level: "warning",
  find: (looked) => differencesOf("authority", looked),
} as const satisfies Check;
