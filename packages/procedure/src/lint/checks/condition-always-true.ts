import { isSomewhere } from "../cases/cases.ts";
import { conditionsIn } from "../cases/conditions.ts";
import type { Check } from "../check.ts";

/** A condition that holds in every case: it says nothing, and something else was meant. */
export const conditionAlwaysTrue = {
  code: "condition-always-true",
  level: "warning",
  find: (looked) =>
    conditionsIn(looked).flatMap(({ rule, at, name }) =>
      isSomewhere([rule], looked, ([it]) => it !== true) === false ? [{ at, params: { name } }] : [],
    ),
} as const satisfies Check;
