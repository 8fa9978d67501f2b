import type { Localized } from "@motlan/kernel";
import { type Fee, type Procedure, ruleValue } from "@motlan/procedure";
import { type Env, pending } from "@motlan/rules";

/** A line of what is to be paid; null is set at the counter, or by the tax notice. Dong, whole. */
export interface DueFee {
  readonly id: string;
  readonly title: Localized;
  readonly kind: Fee["kind"];
  readonly amount: number | null;
  readonly law: string | null;
}

export const feeOf = (procedure: Procedure, env: Env): readonly DueFee[] =>
  procedure.fee.flatMap(({ id, title, kind, amount, when, unless, law }) => {
    if (when && ruleValue(when, env) !== true) return [];
    if (unless && ruleValue(unless, env) === true) return [];
    const due = ruleValue(amount, env);
    if (due === pending) return [];
    return [{ id, title, kind, amount: typeof due === "number" ? due : null, law: law ?? null }];
  });
