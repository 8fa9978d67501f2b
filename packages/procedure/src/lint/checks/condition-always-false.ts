import { isSomewhere } from "../cases/cases.ts";
import { conditionsIn } from "../cases/conditions.ts";
import type { Check } from "../check.ts";

/** A condition that holds in no case: what hangs on it is there for nobody. */
export const conditionAlwaysFalse = {
  code: "condition-always-false",
  level: "warning",
  find: (looked) =>
    conditionsIn(looked).flatMap(({ rule, at, name }) =>
      isSomewhere([rule], looked, ([it]) => it === true) === false ? [{ at, params: { name } }] : [],
    ),
} as const satisfies Check;
