import { type Dossier, type DossierEvent, fold, mayRevoke, type OfficialAct, officialActs } from "@motlan/dossier";
import { fail, fold as foldText, issue, type Json, type Localized, localDate, type Outcome, ok } from "@motlan/kernel";
import type { Enquiry } from "@motlan/prefill";
import { type Doubt, doubtsOf, type Field, type Procedure, valuesEnv } from "@motlan/procedure";
import { askedAtStep } from "./asked-at-step.ts";
import type { Context, Official } from "./context.ts";
import { filesFor } from "./files-of.ts";
import { isBefore } from "./is-before.ts";
import { procedureOf } from "./own-dossier.ts";
import { partIn } from "./part-in.ts";
import { type ValueOrigin, valueOrigins } from "./provenance/value-origins.ts";
import { spreadFor } from "./spread-for.ts";
import type { DossierListing, FileRecord, Store } from "./store.ts";
import { whyLonger } from "./why-longer.ts";

export interface WorklistRow {
  readonly id: string;
  readonly title: Localized;
  readonly stepTitle: Localized | null;
  /** The role that is next, in the middle of a sentence. */
  readonly roleTitle: Localized | null;
  readonly filerName: string;
  readonly listing: Omit<DossierListing, "search" | "restsOn">;
  readonly mine: boolean;
}

const longest = 500;

/** The dossiers of the official's authority, and those in its hands, by deadline, filtered by words of code or names, marks or not. */
export const worklist = async (ctx: Context, official: Official, query: string): Promise<readonly WorklistRow[]> => {
  const wanted = foldText(query).split(" ").filter(Boolean);
  const records = await ctx.store.worklist(official.authority, longest);
  const found = records.filter(({ listing }) => wanted.every((word) => listing.search.includes(word)));
  return Promise.all(
    found.map(async (record): Promise<WorklistRow> => {
      const procedure = await procedureOf(ctx.store, record);
      const { search: _, restsOn: _results, ...listing } = record.listing;
      const stepTitle = procedure.steps.find(({ id }) => id === listing.step)?.title ?? null;
      const here = (listing.handedTo ?? listing.authority) === official.authority;
      const mine = here && listing.role === official.role;
      const roleTitle = ctx.catalogue.roles[listing.role ?? ""] ?? null;
      return {
        id: record.id,
        title: procedure.title,
        stepTitle,
        roleTitle,
        filerName: record.filerName,
        listing,
        mine,
      };
    }),
  );
};

/** A dossier as an official of its authority examines it. */
export interface ExaminedDossier {
  readonly id: string;
  readonly filerName: string;
  readonly procedure: Procedure;
  readonly dossier: Dossier;
  readonly events: readonly DossierEvent[];
  readonly acts: readonly OfficialAct[];
  /** What she states in completing the step. */
  readonly asks: readonly Field[];
  /** Why it is given more days than others. */
  readonly longer: readonly Localized[];
  readonly files: readonly FileRecord[];
  /** What does not seem right about what was stated, and stopped nobody. */
  readonly doubts: readonly Doubt[];
  /** What was asked of registers for it, and whether they answered. */
  readonly enquiries: readonly Enquiry[];
  /** By path, where each value is from, beside what stands with it. */
  readonly origins: Readonly<Record<string, ValueOrigin>>;
  /** Where she may take its result out of use: how many other dossiers rest on that. */
  readonly revocable: { readonly open: number; readonly closed: number } | null;
}

export const examineDossier = async (
  ctx: Context,
  official: Official,
  id: string,
): Promise<Outcome<ExaminedDossier>> => {
  const record = await ctx.store.dossier(id);
  if (!record || !isBefore(official.authority, record)) return fail(issue("dossier-not-found"));
  const [procedure, events] = await Promise.all([procedureOf(ctx.store, record), ctx.store.events(id)]);
  const files = await filesFor(ctx.store, record, procedure);
  const dossier = fold(events, { procedure, calendar: ctx.catalogue.calendar });
  if (!dossier) return fail(issue("dossier-not-found"));
  const enquiries = await enquiriesFor(ctx.store, id, dossier);
  const acts = officialActs(dossier, procedure, { ...official, policy: ctx.policy });
  const revocable = await revocableBy(ctx, official, { dossier, procedure });
  const whole = spreadFor(dossier, procedure, ctx);
  return ok({
    id,
    filerName: record.filerName,
    procedure: whole,
    dossier,
    events,
    acts,
    asks: acts.includes("complete") ? askedAtStep(dossier, whole, ctx.clock.now()) : [],
    longer: whyLonger(procedure, valuesEnv(dossier)),
    files,
    doubts: doubtsOf(whole, valuesEnv(dossier, localDate(ctx.clock.now())), typedIn(dossier)),
    enquiries,
    origins: valueOrigins(dossier, events, { procedure: whole, catalogue: ctx.catalogue }),
    revocable,
  });
};

const typedIn =
  ({ values }: Dossier) =>
  (path: string): Json => {
    const stated = values[path];
    return stated?.provenance.kind === "citizen" ? stated.value : null;
  };

/** What was asked for a dossier; for a part of a bundle, what was asked with the whole and gave it a value. */
const enquiriesFor = async (store: Store, id: string, { values }: Dossier): Promise<readonly Enquiry[]> => {
  const { whole, part } = partIn(id);
  const own = await store.enquiries(id);
  if (part === null) return own;
  const gave = new Set(
    Object.values(values).flatMap(({ provenance }) => (provenance.kind === "register" ? provenance.enquiryId : [])),
  );
  return [...(await store.enquiries(whole)).filter((it) => gave.has(it.id)), ...own];
};

const revocableBy = async (
  ctx: Context,
  official: Official,
  { dossier, procedure }: { readonly dossier: Dossier; readonly procedure: Procedure },
): Promise<ExaminedDossier["revocable"]> => {
  if (dossier.result === null || !mayRevoke(dossier, procedure, official)) return null;
  const resting = await ctx.store.dossiersRestingOn(dossier.result.id);
  const open = resting.filter(({ listing }) => listing.status === "open").length;
  return { open, closed: resting.length - open };
};
