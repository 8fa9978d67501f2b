import { dueFor } from "@motlan/dossier";
import { type Instant, type Issue, issue, type Localized, type Outcome, ok } from "@motlan/kernel";
import { type FormState, formEnv, missingPapers, validateAnswers } from "@motlan/procedure";
import type { Context, Filer } from "./context.ts";
import { type Draft, openDraft } from "./draft.ts";
import { type DueFee, feeOf } from "./fee.ts";
import { formState } from "./form-state.ts";
import { placeOf } from "./place-of.ts";

export interface Objection {
  readonly id: string;
  readonly message: Localized;
  readonly redirect?: string;
}

/** A draft as it would be sent now: what is still wrong with it, what it costs, when it is due. */
export interface DossierCheck {
  readonly state: FormState;
  readonly issues: readonly Issue[];
  readonly objections: readonly Objection[];
  readonly fee: readonly DueFee[];
  /** If it were sent this minute. */
  readonly due: Instant;
}

export const checkDossier = async (ctx: Context, filer: Filer, dossierId: string): Promise<Outcome<DossierCheck>> => {
  const draft = await openDraft(ctx, filer, dossierId);
  return draft.ok ? ok(await checkDraft(ctx, draft.value)) : draft;
};

export const checkDraft = async (ctx: Context, draft: Draft): Promise<DossierCheck> => {
  const state = await formState(ctx, draft);
  const { procedure, situation, resolution } = draft;
  const env = formEnv(procedure, state, situation.today);
  const issues = [...validateAnswers(procedure, env, ctx.catalogue), ...missingPapers(state)];
  return {
    state,
    issues: [...issues, ...withoutAuthority(draft, issues)],
    objections: procedure.checks
      .filter(({ when }) => resolution.evaluate(when) === true)
      .map(({ id, message, redirect }) => ({ id, message, ...(redirect ? { redirect } : {}) })),
    fee: feeOf(procedure, env),
    due: dueFor(procedure.deadline, ctx.catalogue.calendar, ctx.clock.now()),
  };
};

/** A place abroad has no authority here: told at the field that leads to the authority, while it can be mended. */
const withoutAuthority = (draft: Draft, found: readonly Issue[]): readonly Issue[] => {
  const { of } = draft.procedure.handledBy;
  const place = placeOf(draft);
  const isTold = found.some(({ path }) => path === of || path.startsWith(`${of}.`));
  return place === null || place.commune !== undefined || isTold ? [] : [issue("authority-unknown", of)];
};
