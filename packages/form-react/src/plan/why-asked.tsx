import { useText } from "@motlan/ui";
import { messages } from "../messages.ts";
import { OnDemand } from "../value/on-demand.tsx";
import type { PlanProps } from "./plan-props.ts";

const load = async () => (await import("./live-plan.tsx")).LivePlan;

/** The question which registers are asked, and why; its answer is fetched when it is put. */
export const WhyAsked = (given: PlanProps) => {
  const t = useText();
  return (
    <OnDemand load={load} given={given}>
      {t(messages.whyAsked)}
    </OnDemand>
  );
};
