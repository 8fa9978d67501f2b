import type { Check } from "../check.ts";
import { typedFields } from "../typed/typed-fields.ts";

/**
 * How many fields may be left to type, by the class of a procedure: what fills in the time that the draft rules on
 * online services (Ministry of Science and Technology, June 2025) give it: 3, 5 and 8 minutes.
 */
const most = { simple: 8, medium: 20, complex: 40 } as const;

export const tooManyTyped = {
  code: "too-many-typed",
  level: "error",
  acceptable: true,
  find: (looked) => {
    const { class: size } = looked.definition;
    if (size === undefined) return [];
    const found = typedFields(looked).length;
    return found > most[size] ? [{ at: ["class"], params: { name: size, found, expected: most[size] } }] : [];
  },
} as const satisfies Check;
