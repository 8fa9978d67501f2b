import type { ToldPlan } from "@motlan/prefill";
import { useText } from "@motlan/ui";
import { messages } from "./messages.ts";
import { NotAskedPart } from "./not-asked-part.tsx";
import { RegisterPart } from "./register-part.tsx";

interface Props {
  readonly plan: ToldPlan;
  readonly showCost?: boolean | undefined;
}

/** Register by register what it is asked for, for what and by which law; then what none is asked for. */
export const PlanTold = ({ plan: { registers, notAsked, cost }, showCost = false }: Props) => {
  const t = useText();
  return (
    <>
      <p>{t(registers.length === 0 ? messages.none : messages.lead)}</p>
      {showCost && registers.length > 0 && (
        <p className="mt-quiet">{t(messages.cost, { ...cost, seconds: cost.atMostMs / 1_000 })}</p>
      )}
      {registers.map((register) => (
        <RegisterPart key={register.title.vi} register={register} />
      ))}
      {notAsked.length > 0 && <NotAskedPart notAsked={notAsked} />}
    </>
  );
};
