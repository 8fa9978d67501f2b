import type { Procedure, Step } from "@motlan/procedure";
import type { Dossier } from "./dossier.ts";
import type { LeftOpen } from "./events.ts";

/** Whether a register that was silent when the dossier was sent still owes it something. */
export const isLeftOpen = ({ left = [], requirements, result, refusal }: Dossier): boolean =>
  result === null &&
  refusal === null &&
  (left.length > 0 || Object.values(requirements).some((met) => met.way === "official" && met.silent !== undefined));

type Steps = Pick<Procedure, "steps">;

/** The step that cannot do without any value: the filer confirms a draft, the system calls a register, a result is issued. */
const neededAt = ({ steps }: Steps): number => {
  const first = steps.findIndex(({ actor, issues }) => actor.kind !== "official" || issues !== undefined);
  return first === -1 ? steps.length - 1 : first;
};

/** The step at which the office looks up what registers left open: its last before that. -1 where it has none. */
export const lookUpStep = (of: Steps): number => {
  const needed = neededAt(of);
  const before = of.steps.slice(0, needed).findLastIndex(isOfOfficial);
  return before === -1 && isOfOfficial(of.steps[needed]) ? needed : before;
};

/**
 * What of what was left open whoever completes the step at which a dossier is has to state: what the office looks up,
 * from that step on; what the register is waited for, where there is no later step to wait for.
 */
export const leftAtStep = ({ left = [], step }: Pick<Dossier, "left" | "step">, of: Steps): readonly LeftOpen[] => {
  if (step === null || of.steps[step]?.actor.kind !== "official") return [];
  const needed = neededAt(of);
  const [lookedUp, waited] = [lookUpStep(of), isOfOfficial(of.steps[needed]) ? needed : lookUpStep(of)];
  return left.filter(({ whenDown }) => step >= (whenDown === "official" ? lookedUp : waited));
};

/** A step of the office that handles it, which is taken in each case, and by somebody. */
const isOfOfficial = (step: Step | undefined): boolean =>
  step?.actor.kind === "official" && step.when === undefined && step.at === undefined && step.silenceDays === undefined;
