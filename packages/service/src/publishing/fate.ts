import { localDate } from "@motlan/kernel";
import { formEnv, visibleFields } from "@motlan/procedure";
import type { Context } from "../context.ts";
import type { Draft } from "../form.ts";
import { formState } from "../form-state.ts";
import { draftOf } from "../main-draft.ts";
import type { DossierRecord, ProcedureVersion } from "../store.ts";
import { keptAnswers, type Loss } from "./kept-answers.ts";

/** What becomes of one dossier in flight, were it to go on under another version. */
export type Fate =
  /** What was sent is decided as it was sent; what a party was asked, or the version itself, stays as it is. */
  { readonly kind: "keeps"; readonly because: "sent" | "party-asked" } | Moved;

export interface Moved {
  readonly kind: "moves";
  /** What was answered and would not be taken over. */
  readonly lost: readonly Loss[];
  /** Questions without an answer that she has not had before, in the order of the pages. */
  readonly asked: readonly string[];
  /** Papers, by their requirement, that were not asked for before. */
  readonly papers: readonly string[];
}

/** As things stand now; nothing is asked of a register for it, and nothing is changed. */
export const fateOf = async (ctx: Context, record: DossierRecord, to: ProcedureVersion): Promise<Fate> => {
  if (record.listing.status !== "draft") return { kind: "keeps", because: "sent" };
  const parts = await ctx.store.partsOf(record.id);
  if (parts.some(({ part }) => part?.answer?.kind !== "withdrawn")) return { kind: "keeps", because: "party-asked" };
  const before = await draftOf(ctx, record);
  const { kept, lost } = keptIn(ctx, before, to);
  const after = await draftOf(ctx, { ...record, procedureVersion: to.id, answers: kept });
  const [was, is] = [await questionsOf(ctx, before), await questionsOf(ctx, after)];
  const isLost = new Set(lost.map(({ path }) => path));
  return {
    kind: "moves",
    lost: [...lost],
    asked: is.blank.filter((path) => !was.asked.includes(path) || isLost.has(path)),
    papers: is.papers.filter((id) => !was.papers.includes(id)),
  };
};

/** The answers of a draft under another version. */
export const keptIn = ({ catalogue, clock }: Context, { record, published }: Draft, to: ProcedureVersion) =>
  keptAnswers(record.answers, {
    from: published,
    to: to.definition,
    reference: { ...catalogue, today: localDate(clock.now()) },
  });

interface Questions {
  readonly asked: readonly string[];
  readonly blank: readonly string[];
  readonly papers: readonly string[];
}

const questionsOf = async (ctx: Context, draft: Draft): Promise<Questions> => {
  const state = await formState(ctx, draft);
  const env = formEnv(draft.procedure, state, draft.situation.today);
  const shown = visibleFields(draft.procedure, env).map((path) => ({ path, view: env.view(path) }));
  return {
    asked: shown.map(({ path }) => path),
    blank: shown.flatMap(({ path, view }) => (view.kind === "open" && view.value === null ? [path] : [])),
    papers: state.requirements.flatMap(({ id, state: it }) => (it === "needless" ? [] : [id])),
  };
};
