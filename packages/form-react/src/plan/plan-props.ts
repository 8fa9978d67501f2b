import type { ToldPlan } from "@motlan/prefill";
import type { FormState } from "@motlan/procedure";

export interface PlanProps {
  readonly state: FormState;
  /** Why which registers are asked, as things stand. */
  readonly onExplain: () => Promise<ToldPlan>;
  /** What it takes, for who writes the procedure. */
  readonly showCost?: boolean | undefined;
}
