import type { Act, Procedure, Step } from "@motlan/procedure";
import type { Dossier } from "./dossier.ts";
import { authorityAt } from "./way.ts";
import { isReplaceable } from "./withdrawn.ts";

/** How often an authority may ask for a supplement, and other facts of the one-stop shop that regulations change. */
export interface ServicePolicy {
  /** Decree 118/2025/NĐ-CP: once, with all points together. */
  readonly maxSupplements: number;
}

export type OfficialAct = "complete" | Act;

/** The step at which the dossier waits, unless the filer owes an answer or all is done. */
export const currentStep = (dossier: Dossier, procedure: Procedure): Step | null =>
  dossier.step === null ? null : (procedure.steps[dossier.step] ?? null);

/** What an official may do with a dossier now; empty for another authority, another role, or while it waits for others. */
export const officialActs = (
  dossier: Dossier,
  procedure: Procedure,
  official: { readonly authority: string; readonly role: string; readonly policy: ServicePolicy },
): readonly OfficialAct[] => {
  const step = currentStep(dossier, procedure);
  if (step?.actor.kind !== "official" || dossier.supplement !== null) return [];
  if (official.authority !== authorityAt(dossier, step) || official.role !== step.actor.role) return [];
  const may = acts.filter((act) => allowed(act, dossier, { step, policy: official.policy }));
  // What is signed must not rest on what is no longer in force.
  return step.issues !== undefined && dossier.withdrawn.length > 0 ? may : ["complete", ...may];
};

const acts: readonly Act[] = ["supplement", "refuse", "verify"];

const allowed = (
  act: Act,
  dossier: Dossier,
  { step, policy }: { readonly step: Step; readonly policy: ServicePolicy },
): boolean => {
  switch (act) {
    case "supplement":
      return isReplaceable(dossier) || maySupplement(dossier, step, policy);
    case "verify":
      return step.may.includes(act) && dossier.verifiedAt !== step.id;
    case "refuse":
      return dossier.withdrawn.length > 0 || step.may.includes(act);
  }
};

/** Whether anything may be asked of the filer at this step; evidence that was withdrawn may be, whatever this says. */
export const maySupplement = (dossier: Dossier, step: Step, policy: ServicePolicy): boolean =>
  step.may.includes("supplement") && dossier.supplementsAsked < policy.maxSupplements;

/** Who may take the result out of use: the role that signs, of the authority that issued it. */
export const mayRevoke = (
  dossier: Dossier,
  { steps }: Procedure,
  official: { readonly authority: string; readonly role: string },
): boolean => {
  const signer = steps.find(({ issues }) => issues !== undefined)?.actor;
  if (dossier.result === null || dossier.revocation !== null || signer?.kind !== "official") return false;
  return official.authority === dossier.authority && official.role === signer.role;
};

/** What the filer may do with a sent dossier now. */
export const filerActs = (dossier: Dossier, procedure: Procedure): readonly ("confirm" | "supplement")[] => {
  if (dossier.supplement !== null) return ["supplement"];
  return currentStep(dossier, procedure)?.actor.kind === "filer" ? ["confirm"] : [];
};

/** The other authority in whose hands the dossier is; null while it is with its own, the filer, the system or nobody. */
export const handedTo = (dossier: Dossier, procedure: Procedure): string | null => {
  const step = dossier.supplement === null ? currentStep(dossier, procedure) : null;
  return step?.at === undefined ? null : authorityAt(dossier, step);
};

/** The role that is next, or null where the filer, the system or nobody is. */
export const roleNext = (dossier: Dossier, procedure: Procedure): string | null => {
  const actor = dossier.supplement === null ? currentStep(dossier, procedure)?.actor : undefined;
  return actor?.kind === "official" ? actor.role : null;
};
