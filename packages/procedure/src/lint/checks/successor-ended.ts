import type { Check } from "../check.ts";
import { hasEnded, told } from "../dates/ended.ts";

/** A procedure that is pointed to as what to use instead, and may no longer be begun itself. */
export const successorEnded = {
  code: "successor-ended",
  level: "warning",
  find: ({ definition, facts }) => {
    const successor = definition["in-force"]?.successor;
    const pointed = [
      ...definition.checks.map(({ redirect }, n) => ({ code: redirect?.code, at: ["checks", n, "redirect", "code"] })),
      { code: successor, at: ["in-force", "successor"] },
    ];
    return pointed.flatMap(({ code, at }) => {
      const inForce = code === undefined ? undefined : facts.procedures.get(code);
      return code === undefined || inForce === undefined || !hasEnded(inForce, facts)
        ? []
        : [{ at, params: told(code, inForce) }];
    });
  },
} as const satisfies Check;
