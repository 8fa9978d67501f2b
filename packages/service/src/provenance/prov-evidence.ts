import type { RequirementMet } from "@motlan/dossier";
import type { Attributes, Statement } from "./prov-document.ts";
import { labelled } from "./prov-literals.ts";
import { everywhere, inDossier } from "./prov-names.ts";
import { derived, entity, generated, typed, used } from "./prov-statements.ts";
import type { Coming } from "./prov-values.ts";

/** How each requirement was met with an event. */
export const evidenceStatements = (
  requirements: Readonly<Record<string, RequirementMet>>,
  coming: Coming,
): readonly Statement[] => Object.entries(requirements).flatMap(([id, met]) => evidenceOf(id, met, coming));

/** A requirement as it was met: by a result, a record, papers, or left to the office. */
export const evidenceOf = (id: string, met: RequirementMet, { event, told }: Coming): readonly Statement[] => {
  const name = inDossier.requirement(id, event.seq);
  const by = inDossier.event(event.seq);
  const title = told.procedure.requires.find((it) => it.id === id)?.title;
  return [
    entity(name, { ...typed("motlan:Requirement"), ...labelled(title), "motlan:way": met.way }),
    generated(name, by, event.at),
    ...proofs(met).flatMap(({ id: proof, says }) => [entity(proof, says), used(by, proof), derived(name, proof, by)]),
  ];
};

interface Proof {
  readonly id: string;
  readonly says: Attributes;
}

const proofs = (met: RequirementMet): readonly Proof[] => {
  switch (met.way) {
    case "result": {
      const says = { ...typed("motlan:Result"), "motlan:number": met.number };
      return [{ id: everywhere.result(met.resultId), says }];
    }
    case "register":
      return [recordAt(met)];
    case "upload":
      return met.files.map((file) => ({ id: everywhere.file(file), says: typed("motlan:File") }));
    case "official":
      return met.proposed === undefined ? [] : [recordAt(met.proposed)];
  }
};

const recordAt = ({ register, recordId }: { readonly register: string; readonly recordId: string }): Proof => ({
  id: everywhere.record(register, recordId, null),
  says: { ...typed("motlan:Record"), "motlan:register": register, "motlan:record": recordId },
});
