import { type Instant, localDate } from "@motlan/kernel";
import { alongside, type Procedure, ruleValue, type Step, valuesEnv } from "@motlan/procedure";
import type { Dossier } from "./dossier.ts";

type Stated = Pick<Dossier, "values" | "subjects">;

/** Whether a step is taken at all, by what is stated when the dossier comes to it. */
const isTaken = ({ when }: Step, dossier: Stated, at: Instant): boolean =>
  when === undefined || ruleValue(when, valuesEnv(dossier, localDate(at))) === true;

/** The step that is taken from an index on; the number of steps where none is left. */
export const stepFrom = (dossier: Stated, { steps }: Procedure, from: number, at: Instant): number => {
  const found = steps.findIndex((step, index) => index >= from && isTaken(step, dossier, at));
  return found === -1 ? steps.length : found;
};

/** The last step before an index that an official took; -1 where there is none. */
export const officialStepBefore = (dossier: Stated, { steps }: Procedure, before: number, at: Instant): number =>
  steps.slice(0, before).findLastIndex((step) => step.actor.kind === "official" && isTaken(step, dossier, at));

/** The authority whose step it is: that which handles the dossier, or another that serves the same commune. */
export const authorityAt = ({ authority }: Pick<Dossier, "authority">, { at }: Step): string =>
  at === undefined ? authority : alongside(authority, at);
