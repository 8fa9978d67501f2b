import { fold, type PartyConfirmation } from "@motlan/dossier";
import { fail, issue, type Outcome, ok } from "@motlan/kernel";
import type { Context, Filer, Official } from "../context.ts";
import { isBefore } from "../is-before.ts";
import { ownDossier, procedureOf } from "../own-dossier.ts";
import { spreadFor } from "../spread-for.ts";
import type { DossierRecord } from "../store.ts";
import { toldEvents } from "../told-events.ts";
import { valuesFor } from "../values-for.ts";
import type { ProvDocument } from "./prov-document.ts";
import { provenanceOf } from "./provenance-of.ts";

/** Who wants to know where a dossier's data is from. */
export type ProvenanceReader = { readonly filer: Filer } | { readonly official: Official };

export interface DossierProvenance {
  readonly code: string;
  readonly document: ProvDocument;
}

/**
 * Where all data of a sent dossier is from, for the authority that has it, whole; for its filer or a party of it, as far
 * as she sees the dossier itself. For anybody else there is no such dossier.
 */
export const dossierProvenance = async (
  ctx: Context,
  reader: ProvenanceReader,
  id: string,
): Promise<Outcome<DossierProvenance>> => {
  const record = await readable(ctx, reader, id);
  if (!record.ok) return record;
  const { part, filerName } = record.value;
  const of = part?.of ?? id;
  const [published, events, main] = await Promise.all([
    procedureOf(ctx.store, record.value),
    ctx.store.events(of),
    part ? ctx.store.dossier(of) : null,
  ]);
  const dossier = fold(events, { procedure: published, calendar: ctx.catalogue.calendar });
  if (!dossier) return fail(issue("dossier-not-sent"));
  const seen = valuesFor(dossier, published, part?.party);
  const told = {
    id: of,
    procedure: spreadFor(dossier, published, ctx),
    events: "filer" in reader ? toldEvents(events, seen, part !== undefined) : events,
    filerName: main?.filerName ?? filerName,
    owners: ownersIn(dossier.parties ?? {}),
    catalogue: ctx.catalogue,
  };
  return ok({ code: dossier.code, document: provenanceOf(told) });
};

const readable = async (ctx: Context, reader: ProvenanceReader, id: string): Promise<Outcome<DossierRecord>> => {
  if ("filer" in reader) return ownDossier(ctx.store, reader.filer, id);
  const record = await ctx.store.dossier(id);
  return record && isBefore(reader.official.authority, record) ? ok(record) : fail(issue("dossier-not-found"));
};

const ownersIn = (parties: Readonly<Record<string, PartyConfirmation>>): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(parties).flatMap(([party, { paths }]) => paths.map((path) => [path, party])));
