import { Spinner, useText } from "@motlan/ui";
import { Suspense } from "react";
import { messages } from "../messages.ts";
import type { PlanProps } from "../plan/plan-props.ts";
import { WhyAsked } from "../plan/why-asked.tsx";
import type { DossierFormProps } from "./dossier-form-props.ts";
import { SilentRegisters } from "./when-needed.ts";

type Props = Pick<PlanProps, "state" | "showCost"> & Pick<DossierFormProps, "onExplain">;

/** What was filled in already, and which registers are still asked or silent. */
export const FormProgress = ({ state, onExplain, showCost }: Props) => {
  const t = useText();
  const asking = state.registers
    .filter((register) => register.state === "asking")
    .map((register) => t(register.title))
    .join(", ");
  const { filled, shown, papersSpared } = state.counts;
  return (
    <div className="mt-progress mt-stack" data-gap="small">
      {/* Said once the registers have answered, not at each of them. */}
      <div aria-live="polite" aria-busy={asking !== ""}>
        {state.open === undefined && filled + papersSpared > 0 && (
          <p className="mt-progress-line">{t(messages.filled, { filled, shown, papers: papersSpared })}</p>
        )}
      </div>
      {asking !== "" && (
        <p className="mt-quiet">
          <Spinner>{t(messages.asking, { names: asking })}</Spinner>
        </p>
      )}
      {state.registers.some((register) => register.state === "unavailable") && (
        <Suspense>
          <SilentRegisters state={state} />
        </Suspense>
      )}
      {onExplain && <WhyAsked {...{ state, onExplain, showCost }} />}
    </div>
  );
};
