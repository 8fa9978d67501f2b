import type { Check } from "../check.ts";

/** There is no record of the national catalogue beside the definition: nothing tells where they differ. */
export const officialMissing = {
  code: "official-missing",
  level: "warning",
  find: ({ facts }) => (facts.official === null ? [{ at: ["code"] }] : []),
} as const satisfies Check;
