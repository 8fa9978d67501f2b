import { type DossierEvent, valuesIn } from "@motlan/dossier";
import { authority, doneBy } from "./prov-agents.ts";
import { confirmationStatements } from "./prov-confirmations.ts";
import type { Attributes, Literal, Statement } from "./prov-document.ts";
import { evidenceOf, evidenceStatements } from "./prov-evidence.ts";
import { labelled } from "./prov-literals.ts";
import { everywhere, inDossier } from "./prov-names.ts";
import {
  activity,
  attributed,
  derived,
  entity,
  generated,
  invalidated,
  member,
  typed,
  used,
} from "./prov-statements.ts";
import type { Coming } from "./prov-values.ts";
import { authorityOf } from "./told-dossier.ts";

/** What happened to the dossier: when, by whom, in which words, with what, and what came of it. */
export const eventStatements = (coming: Coming): readonly Statement[] => {
  const { event, told } = coming;
  const id = inDossier.event(event.seq);
  const at = { "prov:startTime": event.at, "prov:endTime": event.at };
  return [
    activity(id, { ...typed(`motlan:${event.kind}`), ...at, ...wordsOf(event) }),
    ...doneBy(id, event.by, told),
    ...matterOf(coming),
  ];
};

/** The entries of an event that say something by themselves: a step, a reason, a receipt. */
const wordsOf = ({ seq: _, kind: _kind, at: _at, ...event }: DossierEvent): Attributes => {
  const plain = Object.entries(event).flatMap(([key, value]: [string, unknown]): [string, Literal][] =>
    typeof value === "string" || typeof value === "number" || typeof value === "boolean"
      ? [[`motlan:${key}`, value]]
      : [],
  );
  const asked = "points" in event ? event.points.map(({ path, message }) => `${path}: ${message}`) : [];
  return { ...Object.fromEntries(plain), ...(asked.length > 0 ? { "motlan:asked": asked } : {}) };
};

const matterOf = (coming: Coming): readonly Statement[] => {
  const { event } = coming;
  const id = inDossier.event(event.seq);
  switch (event.kind) {
    case "submitted":
      return [
        ...sent(coming),
        ...evidenceStatements(event.requirements, coming),
        ...confirmationStatements(event.parties ?? {}, coming),
      ];
    case "supplement-answered":
      return [...sent(coming), ...evidenceStatements(event.requirements, coming)];
    case "requirement-met":
      return evidenceOf(event.requirement, event.met, coming);
    case "result-issued":
      return issued(event, coming);
    case "fed":
    case "not-taken":
    case "revocation-told":
      return coming.result === undefined ? [] : [used(id, coming.result)];
    case "result-revoked":
      return [...resultNumbered(event), invalidated(everywhere.result(event.resultId), id, event.at)];
    case "evidence-withdrawn":
      return [...resultNumbered(event), used(id, everywhere.result(event.resultId))];
    default:
      return [];
  }
};

const resultNumbered = ({ resultId, number }: { readonly resultId: string; readonly number: string }) => [
  entity(everywhere.result(resultId), { ...typed("motlan:Result"), "motlan:number": number }),
];

/** All that came with it, as one. */
const sent = ({ event }: Coming): readonly Statement[] => {
  const id = inDossier.sent(event.seq);
  return [
    entity(id, typed("prov:Collection")),
    generated(id, inDossier.event(event.seq), event.at),
    ...Object.keys(valuesIn(event)).map((path) => member(id, inDossier.value(path, event.seq))),
  ];
};

type Issued = Extract<DossierEvent, { kind: "result-issued" }>;

/** The result, from the values that it prints and keeps. */
const issued = ({ resultId, number, seq, at }: Issued, { told, after }: Coming): readonly Statement[] => {
  const { fields, keeps = [], title } = told.procedure.result;
  const [id, by] = [everywhere.result(resultId), inDossier.event(seq)];
  const office = authority(authorityOf(told), told);
  return [
    entity(id, { ...typed("motlan:Result"), ...labelled(title), "motlan:number": number }),
    generated(id, by, at),
    ...office.said,
    attributed(id, office.id),
    ...[...fields, ...keeps].flatMap((path) => {
      const value = after[path];
      return value === undefined ? [] : [used(by, value), derived(id, value, by)];
    }),
  ];
};
