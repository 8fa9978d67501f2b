import { fail, issue, type Outcome, ok } from "@motlan/kernel";
import type { Procedure } from "@motlan/procedure";
import { carriedAnswers } from "./carried-answers.ts";
import type { Context, Filer } from "./context.ts";
import { notInForce } from "./in-force.ts";
import { levelTooLow, ownDossier, procedureOf } from "./own-dossier.ts";
import { currentVersion } from "./publishing/current-versions.ts";
import { signInSeals } from "./sign-in-seals.ts";
import type { DossierListing, DossierRecord } from "./store.ts";

export interface Starting {
  readonly procedureId: string;
  /** Her draft of another procedure, which turned out not to be hers: what both ask is taken along. */
  readonly from?: string | undefined;
}

/** Opens a dossier on the newest version of a procedure, which it keeps to the end. */
export const startDossier = async (
  ctx: Context,
  filer: Filer,
  { procedureId, from }: Starting,
): Promise<Outcome<{ id: string }>> => {
  const version = await currentVersion(ctx, procedureId);
  if (!version) return fail(issue("procedure-not-found"));
  const closed = notInForce(version.definition, ctx.clock.now());
  if (closed) return fail(closed);
  const tooLow = levelTooLow(filer, version.definition);
  if (tooLow) return fail(tooLow);
  const answers = from === undefined ? ok({}) : await carriedFrom(ctx, filer, { from, to: version.definition });
  if (!answers.ok) return answers;
  const id = ctx.newId();
  await ctx.store.transact(async (tx) => {
    await tx.createDossier({
      id,
      procedureVersion: version.id,
      filer: filer.personalId,
      filerName: filer.name,
      startedAt: ctx.clock.now(),
      answers: answers.value,
      listing: draftListing,
    });
    await tx.putSeals(id, signInSeals(ctx, version.definition, filer));
  });
  return ok({ id });
};

const carriedFrom = async (
  { store }: Context,
  filer: Filer,
  { from, to }: { readonly from: string; readonly to: Procedure },
): Promise<Outcome<DossierRecord["answers"]>> => {
  const own = await ownDossier(store, filer, from);
  if (!own.ok) return own;
  // A part of somebody else's dossier is hers to confirm, and not to begin from.
  if (own.value.part) return fail(issue("dossier-not-found"));
  return ok(carriedAnswers(own.value.answers, await procedureOf(store, own.value), to));
};

/** What lists say of what was not sent: nothing yet. */
export const draftListing: DossierListing = {
  status: "draft",
  state: null,
  code: null,
  authority: null,
  step: null,
  role: null,
  handedTo: null,
  due: null,
  submittedAt: null,
  search: "",
  about: "",
  seq: 0,
  restsOn: [],
  evidenceWithdrawn: false,
};
