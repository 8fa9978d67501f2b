import { type Actor, type Dossier, type DossierEvent, type DossierEventBody, fold } from "@motlan/dossier";
import { fail, issue, type Outcome, ok } from "@motlan/kernel";
import type { Procedure } from "@motlan/procedure";
import { allOrNothing } from "./all-or-nothing.ts";
import type { Context } from "./context.ts";
import { jobsAfter } from "./jobs-after.ts";
import { listingOf } from "./listing.ts";
import { procedureOf } from "./own-dossier.ts";
import { spreadFor } from "./spread-for.ts";
import type { DossierListing, DossierRecord, Store } from "./store.ts";

/** A dossier under lock, as its events tell it now. */
export interface Held {
  readonly tx: Store;
  readonly record: DossierRecord;
  readonly procedure: Procedure;
  readonly events: readonly DossierEvent[];
  /** Null before it was sent. */
  readonly dossier: Dossier | null;
}

/** What a use case decides to add, and by whom; or why it may not. */
export type Verdict = Outcome<{ readonly by: Actor; readonly bodies: readonly DossierEventBody[] }>;

/**
 * The one way in which a dossier changes: under lock, its events, its listing and the jobs that follow are written
 * together or not at all.
 */
export const recordEvents = (ctx: Context, dossierId: string, decide: Decide): Promise<Outcome<Dossier>> =>
  allOrNothing(ctx.store, (tx) => recordEventsIn(ctx, tx, { dossierId, decide }));

type Decide = (held: Held) => Promise<Verdict>;

/** As `recordEvents`, in a transaction that writes more than this dossier. */
export const recordEventsIn = async (
  ctx: Context,
  tx: Store,
  { dossierId, decide }: { readonly dossierId: string; readonly decide: Decide },
): Promise<Outcome<Dossier>> => {
  const record = await tx.lockDossier(dossierId);
  if (!record) return fail(issue("dossier-not-found"));
  const [procedure, events] = await Promise.all([procedureOf(tx, record), tx.events(dossierId)]);
  const context = { procedure, calendar: ctx.catalogue.calendar };
  const verdict = await decide({ tx, record, procedure, events, dossier: fold(events, context) });
  if (!verdict.ok) return verdict;
  const { by, bodies } = verdict.value;
  const at = ctx.clock.now();
  const added = bodies.map((body, index): DossierEvent => ({ ...body, seq: events.length + index + 1, at, by }));
  const dossier = fold([...events, ...added], context);
  if (dossier === null) throw new Error("no event was decided on");
  const { catalogue } = ctx;
  const { filerName } = record;
  const listing = listingOf(dossier, { procedure: spreadFor(dossier, procedure, ctx), catalogue, filerName });
  const rested = await restOn(tx, listing, record.listing);
  if (!rested.ok) return rested;
  if (!(await tx.append(dossierId, added, listing))) return fail(issue("dossier-moved"));
  for (const job of jobsAfter({ dossierId, dossier, procedure, added, policy: ctx.policy })) await tx.enqueue(job);
  return ok(dossier);
};

/**
 * Results that the dossier now rests on and did not before are locked: one that is being revoked at this moment is
 * either seen to be revoked here, or its revocation finds this dossier.
 */
const restOn = async (tx: Store, now: DossierListing, before: DossierListing): Promise<Outcome<null>> => {
  const added = now.restsOn.filter((id) => !before.restsOn.includes(id));
  for (const id of added.toSorted()) {
    const result = await tx.lockResult(id);
    if (!result) throw new Error("a dossier rests on a result that is not there");
    if (result.revocation !== null) return fail(issue("result-revoked", "", { number: result.number }));
  }
  return ok(null);
};
