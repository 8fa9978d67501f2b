import { useText } from "@motlan/ui";
import type { ReactNode } from "react";
import { messages } from "../messages.ts";
import { OnDemand } from "../value/on-demand.tsx";
import type { Asked } from "./asked.ts";

interface Props extends Asked {
  /** What stands before the question. */
  readonly children?: ReactNode;
}

const load = async () => (await import("./reasons.tsx")).Reasons;

/** "Why?", and under it what a value was worked out from. */
export const Why = ({ children, ...asked }: Props) => {
  const t = useText();
  return (
    <OnDemand load={load} given={asked} before={children}>
      {t(messages.why)}
      <span className="mt-visually-hidden">: {t(asked.of.title)}</span>
    </OnDemand>
  );
};
