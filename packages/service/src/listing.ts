import { currentStep, type Dossier, handedTo, roleNext } from "@motlan/dossier";
import { fieldType } from "@motlan/fields";
import { fold as foldText } from "@motlan/kernel";
import { aboutOf, type Catalogue, type Procedure } from "@motlan/procedure";
import { isResultStore } from "@motlan/results";
import type { DossierListing } from "./store.ts";

/** What lists show of a sent dossier. */
export const listingOf = (
  dossier: Dossier,
  { procedure, catalogue, filerName }: { procedure: Procedure; catalogue: Catalogue; filerName: string },
): DossierListing => {
  const about = aboutOf(procedure.result)
    .map((subject) => nameOf(subject, dossier, { procedure, catalogue }))
    .filter((name) => name !== "")
    .join(", ");
  return {
    status: dossier.step === null && (dossier.refusal !== null || dossier.state === 10) ? "closed" : "open",
    state: dossier.state,
    code: dossier.code,
    // A bundle is on nobody's list: its parts are, each on its own authority's.
    authority: dossier.parts === undefined ? dossier.authority : null,
    step: currentStep(dossier, procedure)?.id ?? null,
    role: roleNext(dossier, procedure),
    handedTo: handedTo(dossier, procedure),
    due: dossier.due,
    submittedAt: dossier.submittedAt,
    search: foldText(`${dossier.code} ${about} ${filerName}`),
    about,
    seq: dossier.seq,
    restsOn: restsOn(dossier, catalogue),
    evidenceWithdrawn: dossier.withdrawn.length > 0,
  };
};

/** The results by which a requirement is met, or from which a value is. */
const restsOn = ({ requirements, values }: Dossier, { registers }: Catalogue): readonly string[] => {
  const proofs = Object.values(requirements).flatMap((met) => (met.way === "result" ? [met.resultId] : []));
  const sources = Object.values(values).flatMap(({ provenance }) => {
    if (provenance.kind !== "register") return [];
    const service = registers[provenance.register]?.services[provenance.service];
    return service && isResultStore(service) ? [provenance.recordId] : [];
  });
  return [...new Set([...proofs, ...sources])];
};

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
