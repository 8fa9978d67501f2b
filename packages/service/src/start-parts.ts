import { type Actor, fold } from "@motlan/dossier";
import { fail, issue, type Outcome, ok } from "@motlan/kernel";
import { partOf } from "@motlan/procedure";
import { system } from "./actors.ts";
import { allOrNothing } from "./all-or-nothing.ts";
import { claim } from "./claim.ts";
import type { Context } from "./context.ts";
import { procedureOf } from "./own-dossier.ts";
import { type Beginning, submittedPart } from "./part-submission.ts";
import { isDone, partsOf, waitedFor } from "./parts.ts";
import { recordEventsIn } from "./record-events.ts";
import { draftListing } from "./start-dossier.ts";
import type { DossierRecord } from "./store.ts";

/** Begins the parts of a bundle whose turn has come. What has begun stays as it is. */
export const startParts = (ctx: Context, { dossierId }: { readonly dossierId: string }): Promise<Outcome<null>> =>
  allOrNothing(ctx.store, async (tx) => {
    const record = await tx.lockDossier(dossierId);
    return record ? startPartsIn({ ...ctx, store: tx }, record, system) : fail(issue("dossier-not-found"));
  });

/** The same in a transaction that holds the bundle's dossier locked. */
export const startPartsIn = async (ctx: Context, record: DossierRecord, by: Actor): Promise<Outcome<null>> => {
  const [procedure, events] = await Promise.all([procedureOf(ctx.store, record), ctx.store.events(record.id)]);
  const dossier = fold(events, { procedure, calendar: ctx.catalogue.calendar });
  if (dossier === null) return fail(issue("dossier-not-sent"));
  const parts = await partsOf(ctx, record, dossier);
  const ready = parts.filter((it) => it.dossier === null && waitedFor(it.part, parts).every(isDone));
  for (const it of ready) {
    const begun = await begin(ctx, { record, procedure, dossier, parts, it, by });
    if (!begun.ok) return begun;
  }
  return ok(null);
};

interface Starting extends Beginning {
  readonly by: Actor;
}

const begin = async (ctx: Context, starting: Starting): Promise<Outcome<unknown>> => {
  const { record, it, by } = starting;
  const { filer, filerName, procedureVersion } = record;
  const body = await submittedPart(ctx, starting);
  if (!body.ok) return body;
  const procedure = partOf(starting.procedure, it.part.id);
  await ctx.store.createDossier({
    id: it.id,
    procedureVersion,
    filer,
    filerName,
    startedAt: ctx.clock.now(),
    answers: {},
    listing: draftListing,
  });
  const claimed = await claim(ctx.store, { procedure, dossierId: it.id, values: body.value.values });
  if (!claimed.ok) return claimed;
  return recordEventsIn(ctx, ctx.store, { dossierId: it.id, decide: async () => ok({ by, bodies: [body.value] }) });
};
