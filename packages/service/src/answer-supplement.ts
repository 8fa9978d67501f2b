import type { Dossier, RequirementMet, SourcedValues } from "@motlan/dossier";
import { fail, issue, type Outcome, ok } from "@motlan/kernel";
import { answersRead } from "@motlan/procedure";
import { filerActor } from "./actors.ts";
import { checkDraft } from "./check-dossier.ts";
import type { Context, Filer } from "./context.ts";
import { openForm } from "./draft.ts";
import { type Draft } from "./form.ts";
import { recordEvents } from "./record-events.ts";
import { uploaded } from "./requirements-met.ts";
import { type Answers, acceptable } from "./save-answers.ts";
import { sourcedValues } from "./sourced-values.ts";

export interface SupplementAnswer {
  readonly dossierId: string;
  readonly seq: number;
  readonly answers: Answers;
}

/** Sends what was asked for, and nothing else of the dossier changes. */
export const answerSupplement = async (
  ctx: Context,
  filer: Filer,
  { dossierId, seq, answers }: SupplementAnswer,
): Promise<Outcome<Dossier>> => {
  const draft = await openForm(ctx, filer, dossierId);
  if (!draft.ok) return draft;
  // A party's form is open as well, and nobody asks her for a supplement.
  if (draft.value.open === null || draft.value.part) return fail(issue("act-not-allowed"));
  const kept = await acceptable(ctx, draft.value, answers);
  if (!kept.ok) return kept;
  await ctx.store.saveAnswers(dossierId, kept.value);
  const saved = await openForm(ctx, filer, dossierId);
  if (!saved.ok) return saved;
  const supplied = await supply(ctx, saved.value);
  if (!supplied.ok) return supplied;
  const { authority, ...told } = supplied.value;
  return recordEvents(ctx, dossierId, async ({ dossier }) => {
    if (dossier?.seq !== seq || !dossier.supplement) return fail(issue("dossier-moved"));
    // It is with the authority that asked: of another she asks anew.
    if (authority !== null && authority !== dossier.authority) return fail(issue("authority-moved"));
    return ok({ by: filerActor(filer), bodies: [{ kind: "supplement-answered", ...told }] });
  });
};

interface Supplied {
  readonly values: SourcedValues;
  readonly requirements: Readonly<Record<string, RequirementMet>>;
  /** Who would handle it by what was answered; null where nothing was asked that leads there. */
  readonly authority: string | null;
}

const supply = async (ctx: Context, draft: Draft): Promise<Outcome<Supplied>> => {
  const open = draft.open ?? [];
  const { state, issues, authority } = await checkDraft(ctx, draft);
  const [first, ...rest] = issues.filter(({ path }) =>
    open.some((asked) => path === asked || path.startsWith(`${asked}.`)),
  );
  if (first) return fail(first, ...rest);
  const values = Object.entries(sourcedValues(draft, state)).filter(([path]) => open.includes(path));
  const papers = state.requirements.flatMap(({ id, files }): [string, RequirementMet][] => {
    const met = open.includes(id) ? uploaded(files) : undefined;
    return met ? [[id, met]] : [];
  });
  const leads = answersRead(draft.procedure, Object.values(draft.procedure.handledBy));
  return ok({
    values: Object.fromEntries(values),
    requirements: Object.fromEntries(papers),
    authority: open.some((path) => leads.includes(path)) ? authority : null,
  });
};
