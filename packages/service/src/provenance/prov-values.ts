import type { DossierEvent, Provenance, SourcedValue } from "@motlan/dossier";
import { printTree } from "@motlan/rules";
import { type Agent, actor, authority, filer, officialNamed, person, system } from "./prov-agents.ts";
import type { Statement } from "./prov-document.ts";
import { labelled, valueLiteral } from "./prov-literals.ts";
import { everywhere, inDossier } from "./prov-names.ts";
import { registerWord } from "./prov-register-word.ts";
import {
  activity,
  alternate,
  associated,
  attributed,
  derived,
  drawn,
  entity,
  generated,
  invalidated,
  revised,
  typed,
  used,
} from "./prov-statements.ts";
import { authorityOf, type ToldDossier } from "./told-dossier.ts";

/** By path, the name of the value that stands in the dossier. */
export type Standing = Readonly<Record<string, string>>;

export interface Coming {
  readonly event: DossierEvent;
  readonly told: ToldDossier;
  /** What stood before the event, and what stands with it. */
  readonly before: Standing;
  readonly after: Standing;
  /** The name of the result that was issued by then. */
  readonly result: string | undefined;
}

type Stated<Kind extends Provenance["kind"]> = Extract<Provenance, { kind: Kind }>;

/** A value that comes into the dossier: what it is, what made it, whose word it is, and what it takes the place of. */
export const valueStatements = (path: string, sourced: SourcedValue, coming: Coming): readonly Statement[] => {
  const { event, told, before } = coming;
  const id = inDossier.value(path, event.seq);
  const field = told.procedure.fields[path];
  const says = {
    ...typed("motlan:Value"),
    ...labelled(field?.title),
    "prov:value": valueLiteral(sourced.value, field),
    "motlan:path": path,
    "motlan:kind": kindOf(sourced.provenance),
    ...(sourced.provenance.kind === "register" ? calledWrong(sourced.provenance) : {}),
  };
  const replaced = before[path];
  return [
    entity(id, says),
    ...originOf(path, sourced, coming),
    ...(replaced === undefined ? [] : inPlaceOf(replaced, id, event)),
  ];
};

/** The number of the request to put it right, where somebody had called it wrong. */
const calledWrong = ({ disputed }: { readonly disputed?: string }) =>
  disputed === undefined ? {} : { "motlan:disputed": disputed };

const kindOf = (provenance: Provenance): string =>
  provenance.kind === "register" && provenance.from === "result" ? "result" : provenance.kind;

const inPlaceOf = (replaced: string, id: string, { seq, at }: DossierEvent): readonly Statement[] => [
  invalidated(replaced, inDossier.event(seq), at),
  revised(id, replaced),
];

const originOf = (path: string, { provenance }: SourcedValue, coming: Coming): readonly Statement[] => {
  const { event, told } = coming;
  const id = inDossier.value(path, event.seq);
  const by = inDossier.event(event.seq);
  switch (provenance.kind) {
    case "register":
      return [...registerWord({ id, provenance, behalf: askedFor(path, coming), told }), used(by, id)];
    case "derived":
      return workedOut(path, coming);
    case "official":
      return spoken(id, by, {
        event,
        agent: event.by.kind === "official" ? actor(event.by) : officialNamed(provenance.username),
      });
    case "citizen":
      return [
        ...herWord(path, provenance, coming),
        ...proposed(path, provenance, coming),
        ...letStand(path, provenance, coming),
      ];
  }
};

interface Speaking {
  readonly event: DossierEvent;
  readonly agent: Agent;
}

const spoken = (id: string, by: string, { event: { at }, agent }: Speaking): readonly Statement[] => [
  ...agent.said,
  generated(id, by, at),
  attributed(id, agent.id),
];

/** Whose a look was: the party's own, the filer's, or once it was sent the authority's. */
const askedFor = (path: string, { event, told }: Coming): Agent => {
  if (event.kind === "value-given") return authority(authorityOf(told), told);
  const party = told.owners[path];
  return party === undefined ? filer(told) : person(party, partyName(party, told));
};

const partyName = (party: string, { events: [first] }: ToldDossier): string =>
  (first?.kind === "submitted" ? first.parties?.[party]?.name : undefined) ?? party;

/** The filer's word, or a party's, which is given where she confirmed it. */
const herWord = (path: string, { party }: Stated<"citizen">, { event, told }: Coming): readonly Statement[] => {
  const id = inDossier.value(path, event.seq);
  if (party === undefined) return spoken(id, inDossier.event(event.seq), { event, agent: filer(told) });
  const who = person(party, partyName(party, told));
  const [first] = told.events;
  const at = (first?.kind === "submitted" ? first.parties?.[party]?.at : undefined) ?? event.at;
  const confirmed = inDossier.confirmation(party);
  return [
    activity(confirmed, { ...typed("motlan:Confirmation"), "prov:endTime": at }),
    ...who.said,
    associated(confirmed, who.id, everywhere.procedure(told.procedure.code)),
    generated(id, confirmed, at),
    attributed(id, who.id),
  ];
};

/** What a register proposed beside her word: the same thing told by another. */
const proposed = (path: string, { proposal }: Stated<"citizen">, coming: Coming): readonly Statement[] => {
  if (proposal === undefined) return [];
  const { event, told } = coming;
  const { value, ...provenance } = proposal;
  const id = inDossier.proposal(path, event.seq);
  const field = told.procedure.fields[path];
  const says = { ...typed("motlan:Proposal"), ...labelled(field?.title), "prov:value": valueLiteral(value, field) };
  return [
    entity(id, { ...says, "motlan:path": path, ...calledWrong(proposal) }),
    ...registerWord({ id, provenance, behalf: askedFor(path, coming), told }),
    used(inDossier.event(event.seq), id),
    alternate(inDossier.value(path, event.seq), id),
  ];
};

/** What the form made of what was known before she let it stand. */
const letStand = (
  path: string,
  { transformation, proposal }: Stated<"citizen">,
  coming: Coming,
): readonly Statement[] => {
  const { seq } = coming.event;
  const id = inDossier.value(path, seq);
  switch (transformation?.kind) {
    case "suggested":
      return standingAmong(transformation.from, coming.after).map((from) => drawn(id, from));
    case "renewed":
      return proposal === undefined ? [] : [drawn(id, inDossier.proposal(path, seq))];
    case undefined:
      return [];
  }
};

/** What a rule works out, from the values that it reads. */
const workedOut = (path: string, { event: { seq, at }, told, after }: Coming): readonly Statement[] => {
  const id = inDossier.value(path, seq);
  const by = inDossier.computation(path, seq);
  const rule = told.procedure.fields[path]?.computed;
  const read = standingAmong(rule?.reads ?? [], after).filter((it) => it !== id);
  return [
    activity(by, {
      ...typed("motlan:Computation"),
      "prov:endTime": at,
      ...(rule ? { "motlan:rule": printTree(rule.tree) } : {}),
    }),
    ...system.said,
    associated(by, system.id, everywhere.procedure(told.procedure.code)),
    generated(id, by, at),
    attributed(id, system.id),
    ...read.flatMap((from) => [used(by, from), derived(id, from, by)]),
  ];
};

const standingAmong = (names: readonly string[], standing: Standing): readonly string[] => [
  ...new Set(names.flatMap((name) => standingAt(name, standing) ?? [])),
];

/** `child.birthPlace.province` is read from the value at `child.birthPlace`. */
const standingAt = (name: string, standing: Standing): string | undefined => {
  const path = Object.keys(standing).find((it) => it === name || name.startsWith(`${it}.`));
  return path === undefined ? undefined : standing[path];
};
