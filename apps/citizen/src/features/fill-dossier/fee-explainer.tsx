import type { Reference } from "@motlan/fields";
import { Why } from "@motlan/form-react";
import { type FormState, formEnv, hasReasons, type Procedure } from "@motlan/procedure";
import type { ReactNode } from "react";
import { today } from "../../parts/today.ts";

interface World {
  readonly procedure: Procedure;
  readonly reference: Reference;
  readonly state: FormState;
}

/** Puts beside the amount of a fee the way to ask for the answers that it hangs on, where it hangs on any. */
export const feeExplainer = ({ procedure, reference, state }: World): ((fee: string, amount: string) => ReactNode) => {
  const env = formEnv(procedure, state, today());
  return (fee, amount) => {
    const of = procedure.fee.find(({ id }) => id === fee);
    if (of === undefined || !hasReasons(of)) return amount;
    return (
      <Why of={of} definition={procedure} {...{ reference, state, env }}>
        {amount}
      </Why>
    );
  };
};
