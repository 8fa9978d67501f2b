import type { Act, Procedure, Step } from "@motlan/procedure";
import type { Dossier } from "./dossier.ts";

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
  if (official.authority !== dossier.authority || official.role !== step.actor.role) return [];
  const may = step.may.filter((act) => allowed(act, dossier, official.policy));
  return ["complete", ...may];
};

const allowed = (act: Act, dossier: Dossier, policy: ServicePolicy): boolean => {
  switch (act) {
    case "supplement":
      return dossier.supplementsAsked < policy.maxSupplements;
    case "verify":
      return dossier.verification === null;
    case "refuse":
      return true;
  }
};

/** What the filer may do with a sent dossier now. */
export const filerActs = (dossier: Dossier, procedure: Procedure): readonly ("confirm" | "supplement")[] => {
  if (dossier.supplement !== null) return ["supplement"];
  return currentStep(dossier, procedure)?.actor.kind === "filer" ? ["confirm"] : [];
};

/** The role that is next, or null where the filer, the system or nobody is. */
export const roleNext = (dossier: Dossier, procedure: Procedure): string | null => {
  const actor = dossier.supplement === null ? currentStep(dossier, procedure)?.actor : undefined;
  return actor?.kind === "official" ? actor.role : null;
};
