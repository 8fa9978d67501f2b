import { currentStep, type Dossier, roleNext } from "@motlan/dossier";
import { fieldType } from "@motlan/fields";
import { fold as foldText } from "@motlan/kernel";
import type { Catalogue, Procedure } from "@motlan/procedure";
import type { DossierListing } from "./store.ts";

/** What lists show of a sent dossier. */
export const listingOf = (
  dossier: Dossier,
  { procedure, catalogue, filerName }: { procedure: Procedure; catalogue: Catalogue; filerName: string },
): DossierListing => {
  const about = nameOf(procedure.result.about, dossier, { procedure, catalogue });
  return {
    status: dossier.step === null && (dossier.refusal !== null || dossier.state === 10) ? "closed" : "open",
    state: dossier.state,
    code: dossier.code,
    authority: dossier.authority,
    step: currentStep(dossier, procedure)?.id ?? null,
    role: roleNext(dossier, procedure),
    due: dossier.due,
    submittedAt: dossier.submittedAt,
    search: foldText(`${dossier.code} ${about} ${filerName}`),
    about,
    seq: dossier.seq,
    restsOn: restsOn(dossier),
    evidenceWithdrawn: dossier.withdrawn.length > 0,
  };
};

const restsOn = ({ requirements }: Dossier): readonly string[] => [
  ...new Set(Object.values(requirements).flatMap((met) => (met.way === "result" ? [met.resultId] : []))),
];

/** The full name of a subject, as printed; empty where the dossier does not say it. */
export const nameOf = (
  subject: string,
  dossier: Dossier,
  { procedure, catalogue }: { procedure: Procedure; catalogue: Catalogue },
): string => {
  const path = `${subject}.fullName`;
  const field = procedure.fields[path];
  const sourced = dossier.values[path];
  if (!field || !sourced) return "";
  return fieldType(field.type).print(sourced.value, { language: "vi", params: field.params, reference: catalogue });
};
