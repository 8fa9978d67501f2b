import type { Check } from "../check.ts";

/** Nobody has said what must come out: a change could break it, and nothing would tell. */
export const examplesMissing = {
  code: "examples-missing",
  level: "warning",
  find: ({ facts }) => (facts.examples > 0 ? [] : [{ at: ["procedure"] }]),
} as const satisfies Check;
