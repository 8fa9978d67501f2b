import { nearest } from "@motlan/rules/compile";
import type { Check } from "../check.ts";

/** A filer is sent to a procedure that the catalogue has not, by a code alone: a misspelt one would lead her nowhere. */
export const redirectUnknown = {
  code: "redirect-unknown",
  level: "error",
  find: ({ definition, facts: { codes } }) =>
    definition.checks.flatMap(({ redirect }, n) =>
      redirect === undefined || redirect.title !== undefined || codes.includes(redirect.code)
        ? []
        : [
            {
              at: ["checks", n, "redirect", "code"],
              params: { name: redirect.code, suggestion: nearest(redirect.code, codes) ?? "" },
            },
          ],
    ),
} as const satisfies Check;
