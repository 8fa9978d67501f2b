import { type Dossier, type DossierEvent, fold, mayRevoke, type OfficialAct, officialActs } from "@motlan/dossier";
import { fail, fold as foldText, issue, type Localized, type Outcome, ok } from "@motlan/kernel";
import type { Enquiry } from "@motlan/prefill";
import type { Procedure } from "@motlan/procedure";
import type { Context, Official } from "./context.ts";
import { procedureOf } from "./draft.ts";
import { spreadFor } from "./spread-for.ts";
import type { DossierListing, FileRecord } from "./store.ts";

export interface WorklistRow {
  readonly id: string;
  readonly title: Localized;
  readonly stepTitle: Localized | null;
  readonly filerName: string;
  readonly listing: Omit<DossierListing, "search" | "restsOn">;
  readonly mine: boolean;
}

const longest = 500;

/** The dossiers of the official's authority by deadline, filtered by words of code or names, marks or not. */
export const worklist = async (ctx: Context, official: Official, query: string): Promise<readonly WorklistRow[]> => {
  const wanted = foldText(query).split(" ").filter(Boolean);
  const records = await ctx.store.worklist(official.authority, longest);
  const found = records.filter(({ listing }) => wanted.every((word) => listing.search.includes(word)));
  return Promise.all(
    found.map(async (record): Promise<WorklistRow> => {
      const procedure = await procedureOf(ctx.store, record);
      const { search: _, restsOn: _results, ...listing } = record.listing;
      const stepTitle = procedure.steps.find(({ id }) => id === listing.step)?.title ?? null;
      const mine = listing.role === official.role;
      return { id: record.id, title: procedure.title, stepTitle, filerName: record.filerName, listing, mine };
    }),
  );
};

/** A dossier as an official of its authority examines it. */
export interface ExaminedDossier {
  readonly id: string;
  readonly procedure: Procedure;
  readonly dossier: Dossier;
  readonly events: readonly DossierEvent[];
  readonly acts: readonly OfficialAct[];
  readonly files: readonly FileRecord[];
  /** What was asked of registers for it, and whether they answered. */
  readonly enquiries: readonly Enquiry[];
  /** Where she may take its result out of use: how many other dossiers rest on that. */
  readonly revocable: { readonly open: number; readonly closed: number } | null;
}

export const examineDossier = async (
  ctx: Context,
  official: Official,
  id: string,
): Promise<Outcome<ExaminedDossier>> => {
  const record = await ctx.store.dossier(id);
  if (!record || record.listing.authority !== official.authority) return fail(issue("dossier-not-found"));
  const [procedure, events, files, enquiries] = await Promise.all([
    procedureOf(ctx.store, record),
    ctx.store.events(id),
    ctx.store.filesOf(id),
    ctx.store.enquiries(id),
  ]);
  const dossier = fold(events, { procedure, calendar: ctx.catalogue.calendar });
  if (!dossier) return fail(issue("dossier-not-found"));
  const acts = officialActs(dossier, procedure, { ...official, policy: ctx.policy });
  const revocable = await revocableBy(ctx, official, { dossier, procedure });
  return ok({
    id,
    procedure: spreadFor(dossier, procedure, ctx),
    dossier,
    events,
    acts,
    files,
    enquiries,
    revocable,
  });
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
