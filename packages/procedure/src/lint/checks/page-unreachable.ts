import { isNever } from "../cases/visibility.ts";
import type { Check } from "../check.ts";

/** A page all of whose sections are shown to nobody. */
export const pageUnreachable = {
  code: "page-unreachable",
  level: "warning",
  find: (looked) =>
    looked.procedure.pages.flatMap(({ id, sections }, p) =>
      sections.every(({ when }) => when !== undefined && isNever(looked, [when]))
        ? [{ at: ["pages", p], params: { name: id } }]
        : [],
    ),
} as const satisfies Check;
