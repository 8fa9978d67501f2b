import { type Dossier, type DossierEvent, filerActs, fold } from "@motlan/dossier";
import type { Instant, Localized, Outcome } from "@motlan/kernel";
import { fail, issue, ok } from "@motlan/kernel";
import { type PartyView, type Procedure, valuesEnv } from "@motlan/procedure";
import type { Context, Filer } from "./context.ts";
import { type FollowedPart, followBundle } from "./followed-parts.ts";
import { type HeldBack, heldBack } from "./held-back.ts";
import { draftOf } from "./main-draft.ts";
import { ownDossier, procedureOf } from "./own-dossier.ts";
import { partIn } from "./part-in.ts";
import { spreadFor } from "./spread-for.ts";
import type { DossierListing, DossierRecord } from "./store.ts";
import { toFiler, toldEvents, withoutAccounts } from "./told-events.ts";
import { redacted, valuesFor } from "./values-for.ts";
import { whyLonger } from "./why-longer.ts";

export interface MyDossier {
  readonly id: string;
  readonly procedureId: string;
  readonly title: Localized;
  readonly startedAt: Instant;
  readonly listing: Omit<DossierListing, "search" | "restsOn">;
  /** She owes an answer. */
  readonly awaitsMe: boolean;
  /** Of a draft that a silent register holds back: which, and whether it has answered since. */
  readonly heldBack?: HeldBack;
  /** Somebody else's, in which she is a party: who asked her, and how it stands with her confirmation. */
  readonly part?: { readonly askedBy: string; readonly state: PartyView["state"] };
}

/** Her dossiers, and those in which she was asked to confirm, newest first. A bundle is one, and as far as its slowest. */
export const myDossiers = async (ctx: Context, filer: Filer): Promise<readonly MyDossier[]> => {
  const records = await ctx.store.dossiersOfFiler(filer.personalId);
  const whole = records.filter(({ id }) => partIn(id).part === null);
  const mine = await Promise.all(whole.map((record) => (record.part ? asParty(ctx, record) : own(ctx, record))));
  return mine.flatMap((it) => it ?? []);
};

const own = async (ctx: Context, record: DossierRecord): Promise<MyDossier> => {
  const procedure = await procedureOf(ctx.store, record);
  const { search: _, restsOn: _results, ...listing } = record.listing;
  const { id, startedAt } = record;
  const mine = { id, procedureId: procedure.id, title: procedure.title, startedAt };
  const bundle = procedure.parts && listing.status !== "draft" ? await bundleListed(ctx, record, procedure) : null;
  if (bundle !== null) {
    const { parts, state, isOpen } = bundle;
    const status = isOpen ? "open" : "closed";
    return { ...mine, listing: { ...listing, state, status }, awaitsMe: parts.some(({ begun }) => begun?.awaitsMe) };
  }
  const step = procedure.steps.find((it) => it.id === listing.step);
  const awaitsMe = listing.status === "open" && (listing.state === 5 || step?.actor.kind === "filer");
  const held = listing.status === "draft" ? await heldBack(ctx, record) : null;
  return { ...mine, listing, awaitsMe: awaitsMe || held?.state === "heard", ...(held ? { heldBack: held } : {}) };
};

const bundleListed = async (ctx: Context, record: DossierRecord, procedure: Procedure) => {
  const dossier = fold(await ctx.store.events(record.id), { procedure, calendar: ctx.catalogue.calendar });
  return dossier && followBundle(ctx, record, dossier);
};

/** As the dossier's own filer lists it, under the id of her part; nothing where it is asked of her no more. */
const asParty = async (ctx: Context, { id, startedAt, part }: DossierRecord): Promise<MyDossier | null> => {
  const main = part && part.answer?.kind !== "withdrawn" ? await ctx.store.dossier(part.of) : null;
  if (!main) return null;
  const { heldBack: _, ...hers } = await own(ctx, main);
  const listed = { ...hers, id, startedAt };
  const { parties } = main.listing.status === "draft" ? await draftOf(ctx, main) : {};
  const view = parties?.find(({ record }) => record?.id === id)?.view;
  if (parties && !view) return null;
  const state = view?.state ?? "confirmed";
  const awaitsMe = state === "asked" || state === "lapsed";
  return { ...listed, awaitsMe, part: { askedBy: main.filerName, state } };
};

/** A sent dossier as its filer follows it. */
export interface FollowedDossier {
  readonly id: string;
  readonly procedure: Procedure;
  readonly dossier: Dossier;
  readonly events: readonly DossierEvent[];
  readonly acts: ReturnType<typeof filerActs>;
  /** Why it is given more days than others. */
  readonly longer: readonly Localized[];
  /** Of a bundle, its parts; null for any other. */
  readonly parts: readonly FollowedPart[] | null;
  /** Of a part, the bundle's dossier. */
  readonly whole: string | null;
  /** Who reads it is a party, and somebody else its filer. */
  readonly asParty: boolean;
}

/** Followed by who filed it, or by a party under the id of her part: each sees what is for her to see. */
export const followDossier = async (ctx: Context, filer: Filer, id: string): Promise<Outcome<FollowedDossier>> => {
  const own = await ownDossier(ctx.store, filer, id);
  if (!own.ok) return own;
  const { part } = own.value;
  const of = part?.of ?? id;
  const [procedure, events] = await Promise.all([procedureOf(ctx.store, own.value), ctx.store.events(of)]);
  const dossier = fold(events, { procedure, calendar: ctx.catalogue.calendar });
  if (!dossier) return fail(issue("dossier-not-sent"));
  const acts = part ? [] : filerActs(dossier, procedure);
  const bundle = part ? null : await followBundle(ctx, own.value, dossier);
  const inBundle = partIn(id);
  const seen = valuesFor(dossier, procedure, part?.party);
  const shown = redacted(dossier, seen);
  return ok({
    id,
    procedure: spreadFor(dossier, procedure, ctx),
    longer: whyLonger(procedure, valuesEnv(shown)),
    dossier: {
      ...shown,
      values: withoutAccounts(shown.values),
      ...(bundle && { state: bundle.state, step: bundle.isOpen ? dossier.step : null }),
      lastActor: toFiler(dossier.lastActor),
    },
    events: toldEvents(events, seen, part !== undefined),
    acts,
    parts: bundle && bundle.parts,
    whole: inBundle.part === null ? null : inBundle.whole,
    asParty: part !== undefined,
  });
};
