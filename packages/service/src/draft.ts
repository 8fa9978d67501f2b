import { fold } from "@motlan/dossier";
import { fail, issue, type Outcome, ok } from "@motlan/kernel";
import type { Procedure } from "@motlan/procedure";
import type { Context, Filer } from "./context.ts";
import { type Draft, knowledgeOf, situate } from "./form.ts";
import { draftOf, withParties } from "./main-draft.ts";
import { ownDossier, procedureOf } from "./own-dossier.ts";
import { partDraft } from "./part-draft.ts";
import { idOfPart, partIn } from "./part-in.ts";
import type { DossierRecord, Store } from "./store.ts";

/** Her own dossier that has not been sent, or her part of somebody else's. */
export const openDraft = async (ctx: Context, filer: Filer, id: string): Promise<Outcome<Draft>> => {
  const told = knowledgeOf(ctx, id);
  // Read beside the dossier, and of use to its owner alone.
  const [own] = await Promise.all([ownDossier(ctx.store, filer, id), told]);
  if (!own.ok) return own;
  const { part, ...record } = own.value;
  if (part) return partDraft(ctx, filer, { ...record, part });
  if (record.listing.status !== "draft") return fail(issue("dossier-already-sent"));
  return ok(await draftOf(ctx, record, told));
};

/** Her own form: a draft, a part, or what of a sent dossier a supplement opens again. */
export const openForm = async (ctx: Context, filer: Filer, id: string): Promise<Outcome<Draft>> => {
  const own = await ownDossier(ctx.store, filer, id);
  if (!own.ok) return own;
  if (own.value.part || own.value.listing.status === "draft") return openDraft(ctx, filer, id);
  const [procedure, events] = await Promise.all([procedureOf(ctx.store, own.value), ctx.store.events(id)]);
  const supplement = fold(events, { procedure, calendar: ctx.catalogue.calendar })?.supplement;
  if (!supplement) return fail(issue("dossier-already-sent"));
  const [asked, knowledge] = await Promise.all([
    askedIn(ctx.store, own.value, procedure),
    knowledgeOf(ctx, partIn(id).whole),
  ]);
  const open = supplement.points.map(({ path }) => path);
  return ok(await withParties(ctx, situate(ctx, { ...asked, knowledge, open })));
};

/**
 * What a supplement is asked by. Of a part of a bundle it is the bundle's own form, with all that was answered in it and
 * since: the filer knows what she said, whoever asks her for it.
 */
const askedIn = async (
  store: Store,
  record: DossierRecord,
  procedure: Procedure,
): Promise<Pick<Draft, "record" | "published">> => {
  const { whole, part } = partIn(record.id);
  if (part === null) return { record, published: procedure };
  const published = await procedureOf(store, { ...record, id: whole });
  const ids = [whole, ...(published.parts ?? []).map(({ id }) => idOfPart(whole, id))];
  const records = await Promise.all(ids.map((id) => store.dossier(id)));
  const answers = Object.assign({}, ...records.map((it) => it?.answers));
  return { record: { ...record, answers }, published: { ...published, handledBy: procedure.handledBy } };
};
