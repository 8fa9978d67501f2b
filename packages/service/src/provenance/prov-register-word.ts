import type { RegisterProvenance } from "@motlan/prefill";
import { isResultStore } from "@motlan/results";
import { type Agent, register, system } from "./prov-agents.ts";
import type { Statement } from "./prov-document.ts";
import { labelled, moment } from "./prov-literals.ts";
import { everywhere, inDossier } from "./prov-names.ts";
import {
  activity,
  associated,
  attributed,
  derived,
  entity,
  generated,
  onBehalf,
  typed,
  used,
} from "./prov-statements.ts";
import type { ToldDossier } from "./told-dossier.ts";

interface Word {
  /** What the register said, by its name. */
  readonly id: string;
  readonly provenance: RegisterProvenance;
  /** In whose name it was asked. */
  readonly behalf: Agent;
  readonly told: ToldDossier;
}

/** A register's word: the look that brought it, the record that it is read from, and in whose name it was asked. */
export const registerWord = ({ id, provenance, behalf, told }: Word): readonly Statement[] => {
  const { fetchedAt, enquiryId } = provenance;
  const look = inDossier.enquiry(enquiryId, fetchedAt);
  const keeper = register(provenance.register, told);
  const record = recordOf(provenance, told);
  return [
    activity(look, lookSays(provenance, told)),
    ...system.said,
    ...behalf.said,
    ...keeper.said,
    ...record.said,
    associated(look, system.id, everywhere.procedure(told.procedure.code)),
    onBehalf(system.id, behalf.id, look),
    used(look, record.id),
    attributed(record.id, keeper.id),
    generated(id, look, fetchedAt),
    derived(id, record.id, look),
    attributed(id, keeper.id),
  ];
};

const lookSays = ({ register: of, service, law, fetchedAt, enquiryId }: RegisterProvenance, told: ToldDossier) => ({
  ...typed("motlan:Enquiry"),
  "prov:endTime": fetchedAt,
  "motlan:enquiry": enquiryId,
  "motlan:register": of,
  "motlan:service": service,
  "motlan:purpose": told.procedure.code,
  ...(law === "" ? {} : { "motlan:law": law }),
});

/** The record as it was when the register last changed it; an issued result is known by its own id. */
const recordOf = ({ register: of, service, recordId, asOf }: RegisterProvenance, { catalogue }: ToldDossier): Agent => {
  const known = catalogue.registers[of];
  const asked = known?.services[service];
  const isResult = asked !== undefined && isResultStore(asked);
  const id = isResult ? everywhere.result(recordId) : everywhere.record(of, recordId, asOf);
  const says = { ...labelled(known?.title), "motlan:record": recordId, "motlan:asOf": moment(asOf) };
  return { id, said: [entity(id, { ...typed(isResult ? "motlan:Result" : "motlan:Record"), ...says })] };
};
