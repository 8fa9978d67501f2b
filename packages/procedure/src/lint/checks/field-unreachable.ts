import { unreachable } from "../cases/unreachable.ts";
import type { Check } from "../check.ts";

/** A field that nobody is ever shown, though its page is. */
export const fieldUnreachable = {
  code: "field-unreachable",
  level: "warning",
  find: (looked) => unreachable(looked, ({ required, computed }) => !required || computed !== undefined),
} as const satisfies Check;
