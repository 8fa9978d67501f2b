import { fold } from "@motlan/dossier";
import { fail, issue, localDate, type Outcome, ok } from "@motlan/kernel";
import { freshKnowledge, type Knowledge, type Resolution, resolve, type Situation } from "@motlan/prefill";
import { type One, type Procedure, spread } from "@motlan/procedure";
import { asPublishedNow } from "@motlan/procedure/compile";
import type { Context, Filer } from "./context.ts";
import { onesPicked } from "./ones-picked.ts";
import { renewedAnswers } from "./renewed.ts";
import type { DossierRecord, Store } from "./store.ts";

/** A form with all that is known for it, whoever fills it and whether it is kept or only tried. */
export interface Form {
  /** As published: the version that a dossier pins. */
  readonly published: Procedure;
  /** Those picked of subjects that are several. */
  readonly ones: readonly One[];
  /** The published procedure, spread over those picked. */
  readonly procedure: Procedure;
  readonly situation: Situation;
  readonly resolution: Resolution;
  /** In a supplement, the paths that were asked for and nothing else; null while all is open. */
  readonly open: readonly string[] | null;
}

/** A dossier's form: not sent yet, or sent and asked for a supplement. */
export interface Draft extends Form {
  readonly record: DossierRecord;
}

/** The filer's own dossier. Somebody else's does not exist for her. */
export const ownDossier = async (store: Store, filer: Filer, id: string): Promise<Outcome<DossierRecord>> => {
  const record = await store.dossier(id);
  return record?.filer === filer.personalId ? ok(record) : fail(issue("dossier-not-found"));
};

/** Versions never change and are named by their content: what was read once is right for good. */
const known = new Map<string, Procedure>();

export const procedureOf = async (
  store: Store,
  { procedureVersion: id }: Pick<DossierRecord, "procedureVersion">,
): Promise<Procedure> => {
  const before = known.get(id);
  if (before) return before;
  const stored = await store.version(id);
  if (!stored) throw new Error(`version ${id} is not in the store`);
  const definition = asPublishedNow(stored.definition);
  known.set(id, definition);
  return definition;
};

/** The filer's own dossier that has not been sent. */
export const openDraft = async (ctx: Context, filer: Filer, id: string): Promise<Outcome<Draft>> => {
  const own = await ownDossier(ctx.store, filer, id);
  if (!own.ok) return own;
  if (own.value.listing.status !== "draft") return fail(issue("dossier-already-sent"));
  return ok(await draftOf(ctx, own.value));
};

/** The filer's own form: a draft, or the part of a sent dossier that a supplement opens again. */
export const openForm = async (ctx: Context, filer: Filer, id: string): Promise<Outcome<Draft>> => {
  const own = await ownDossier(ctx.store, filer, id);
  if (!own.ok || own.value.listing.status === "draft") return own.ok ? ok(await draftOf(ctx, own.value)) : own;
  const [procedure, events] = await Promise.all([procedureOf(ctx.store, own.value), ctx.store.events(id)]);
  const supplement = fold(events, { procedure, calendar: ctx.catalogue.calendar })?.supplement;
  if (!supplement) return fail(issue("dossier-already-sent"));
  const knowledge = await knowledgeOf(ctx, id);
  return ok(
    situate(ctx, {
      record: own.value,
      published: procedure,
      knowledge,
      open: supplement.points.map(({ path }) => path),
    }),
  );
};

/** What is known for a dossier now, fresh or not at all. */
export const draftOf = async (ctx: Context, record: DossierRecord): Promise<Draft> => {
  const [procedure, known] = await Promise.all([procedureOf(ctx.store, record), knowledgeOf(ctx, record.id)]);
  const knowledge = freshKnowledge(known, ctx.catalogue, ctx.clock.now());
  return situate(ctx, { record, published: procedure, knowledge, open: null });
};

const knowledgeOf = async (ctx: Context, id: string): Promise<Knowledge> => {
  const [seals, enquiries] = await Promise.all([ctx.store.seals(id), ctx.store.enquiries(id)]);
  return { seals, enquiries };
};

const situate = (
  ctx: Context,
  { record, ...rest }: Pick<Draft, "record" | "published" | "open"> & { readonly knowledge: Knowledge },
): Draft => {
  const today = localDate(ctx.clock.now());
  const { catalogue } = ctx;
  const answers = renewedAnswers(record.answers, rest, { catalogue, today });
  return { record, ...formOf({ ...rest, catalogue, answers, today }) };
};

/** A form as it stands: whom its subjects point at, who was picked, and what is then asked. */
export const formOf = ({
  published,
  open,
  ...now
}: Pick<Form, "published" | "open"> & Omit<Situation, "procedure">): Form => {
  const whole: Situation = { ...now, procedure: published };
  const resolution = resolve(whole);
  const ones = onesPicked(whole, resolution);
  const procedure = spread(published, ones);
  if (procedure === published) return { published, open, ones, procedure, situation: whole, resolution };
  const situation = { ...whole, procedure };
  return { published, open, ones, procedure, situation, resolution: resolve(situation) };
};
