import type { Check } from "../check.ts";
import { differencesOf } from "../official/differences.ts";

/** Laws of the official record that are not cited, or laws that are cited and not in it. */
export const officialLawDiffers = {
  code: "official-law-differs",
  level: "warning",
  find: (looked) => differencesOf("law", looked),
} as const satisfies Check;
