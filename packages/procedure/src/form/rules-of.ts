import type { Rule } from "@motlan/rules";
import type { Fee, Field } from "../procedure.ts";

/** The rules that say what a computed field is, or whether a fee is due and how much. */
export const rulesOf = (it: Field | Fee): readonly Rule[] =>
  ("amount" in it ? [it.when, it.unless, it.amount] : [it.computed]).flatMap((rule) => rule ?? []);

/** Whether it hangs on anything: what reads nothing is always the same. */
export const hasReasons = (it: Field | Fee): boolean => rulesOf(it).some(({ reads }) => reads.length > 0);
