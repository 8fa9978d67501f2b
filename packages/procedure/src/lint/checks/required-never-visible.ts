import { unreachable } from "../cases/unreachable.ts";
import type { Check } from "../check.ts";

/** A field that has to be answered, and that nobody is ever shown: what its author relies on is never there. */
export const requiredNeverVisible = {
  code: "required-never-visible",
  level: "error",
  find: (looked) => unreachable(looked, ({ required, computed }) => required && computed === undefined),
} as const satisfies Check;
