import { type Actor, type Dossier, type DossierEvent, filerActs, fold } from "@motlan/dossier";
import type { Instant, Localized, Outcome } from "@motlan/kernel";
import { fail, issue, ok } from "@motlan/kernel";
import type { Procedure } from "@motlan/procedure";
import type { Context, Filer } from "./context.ts";
import { ownDossier, procedureOf } from "./draft.ts";
import { spreadFor } from "./spread-for.ts";
import type { DossierListing } from "./store.ts";

export interface MyDossier {
  readonly id: string;
  readonly procedureId: string;
  readonly title: Localized;
  readonly startedAt: Instant;
  readonly listing: Omit<DossierListing, "search" | "restsOn">;
  /** The filer owes an answer. */
  readonly awaitsMe: boolean;
}

/** The filer's dossiers, newest first. */
export const myDossiers = async (ctx: Context, filer: Filer): Promise<readonly MyDossier[]> => {
  const records = await ctx.store.dossiersOfFiler(filer.personalId);
  return Promise.all(
    records.map(async (record) => {
      const procedure = await procedureOf(ctx.store, record);
      const { search: _, restsOn: _results, ...listing } = record.listing;
      const step = procedure.steps.find(({ id }) => id === listing.step);
      const awaitsMe = listing.status === "open" && (listing.state === 5 || step?.actor.kind === "filer");
      return {
        id: record.id,
        procedureId: procedure.id,
        title: procedure.title,
        startedAt: record.startedAt,
        listing,
        awaitsMe,
      };
    }),
  );
};

/** A sent dossier as its filer follows it. */
export interface FollowedDossier {
  readonly id: string;
  readonly procedure: Procedure;
  readonly dossier: Dossier;
  readonly events: readonly DossierEvent[];
  readonly acts: ReturnType<typeof filerActs>;
}

export const followDossier = async (ctx: Context, filer: Filer, id: string): Promise<Outcome<FollowedDossier>> => {
  const own = await ownDossier(ctx.store, filer, id);
  if (!own.ok) return own;
  const [procedure, events] = await Promise.all([procedureOf(ctx.store, own.value), ctx.store.events(id)]);
  const dossier = fold(events, { procedure, calendar: ctx.catalogue.calendar });
  if (!dossier) return fail(issue("dossier-not-sent"));
  const acts = filerActs(dossier, procedure);
  return ok({
    id,
    procedure: spreadFor(dossier, procedure, ctx),
    dossier: { ...dossier, lastActor: toFiler(dossier.lastActor) },
    events: events.map(told),
    acts,
  });
};

/** The office's own notes and account names stay in the office. */
const told = (event: DossierEvent): DossierEvent => {
  const by = toFiler(event.by);
  if (event.kind !== "step-completed") return { ...event, by };
  const { note: _, ...rest } = event;
  return { ...rest, by };
};

const toFiler = (actor: Actor): Actor => (actor.kind === "official" ? { ...actor, username: "" } : actor);
