import type { Check } from "../check.ts";

/** How much may be asked is not known of a procedure that does not say how large it is. */
export const classUnstated = {
  code: "class-unstated",
  level: "warning",
  find: ({ definition }) => (definition.class === undefined ? [{ at: ["procedure"] }] : []),
} as const satisfies Check;
