import type { ToldPlan } from "@motlan/prefill";
import { Spinner, useDebounced, useText } from "@motlan/ui";
import { useEffect, useMemo, useState } from "react";
import { messages as shared } from "../messages.ts";
import type { PlanProps } from "./plan-props.ts";
import { PlanTold } from "./plan-told.tsx";

interface Fetched {
  readonly plan: ToldPlan | null;
  readonly failed: boolean;
}

const settleMs = 400;

/** The plan as long as it is open: fetched anew once the form has learnt something. */
export const LivePlan = ({ state, onExplain, showCost }: PlanProps) => {
  const t = useText();
  // Of many answers that arrive together the last counts.
  const asOf = useDebounced(
    useMemo(() => ({ state, onExplain }), [state, onExplain]),
    settleMs,
  );
  const [{ plan, failed }, keep] = useState<Fetched>({ plan: null, failed: false });
  useEffect(() => {
    let isLate = false;
    const fetched = (next: ToldPlan | null): void => {
      if (!isLate) keep((now) => ({ plan: next ?? now.plan, failed: next === null }));
    };
    asOf.onExplain().then(fetched, () => fetched(null));
    return () => {
      isLate = true;
    };
  }, [asOf]);
  return (
    <section className="mt-plan mt-stack" data-gap="small" aria-label={t(shared.whyAsked)}>
      {failed && <p role="status">{t(shared.whyNotFetched)}</p>}
      {plan === null && !failed && <Spinner>{t(shared.fetching)}</Spinner>}
      {plan && !failed && <PlanTold plan={plan} showCost={showCost} />}
    </section>
  );
};
