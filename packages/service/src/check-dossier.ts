import { dueFor } from "@motlan/dossier";
import { type Instant, type Issue, type Localized, type Outcome, ok } from "@motlan/kernel";
import { type FormEnv, type FormState, formValidator, missingPapers, type Procedure } from "@motlan/procedure";
import { pending } from "@motlan/rules";
import type { Context, Filer } from "./context.ts";
import { type Draft, openDraft } from "./draft.ts";
import { type DueFee, feeOf } from "./fee.ts";
import { formState } from "./form-state.ts";
import { authorityOf, withoutAuthority } from "./handled-by.ts";
import { sentEnv } from "./sent-env.ts";

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
  /** Who will handle it; null where that is not known yet. */
  readonly authority: string | null;
  /** If it were sent this minute; null where that is not known yet. */
  readonly due: Instant | null;
}

export const checkDossier = async (ctx: Context, filer: Filer, dossierId: string): Promise<Outcome<DossierCheck>> => {
  const draft = await openDraft(ctx, filer, dossierId);
  return draft.ok ? ok(await checkDraft(ctx, draft.value)) : draft;
};

export const checkDraft = async (ctx: Context, draft: Draft): Promise<DossierCheck> => {
  const state = await formState(ctx, draft);
  const { procedure } = draft;
  const env = sentEnv(draft, state);
  const due = dueFor(procedure.deadline, { env, calendar: ctx.catalogue.calendar, received: ctx.clock.now() });
  const { today } = draft.situation;
  const found = formValidator(
    procedure,
    ctx.catalogue,
  )({ state, today, elsewhere: (path) => draft.resolution.env.read(path) });
  const issues = [...found.issues, ...missingPapers(state)];
  return {
    state,
    issues: [...issues, ...unrouted(ctx, { procedure, env, found: issues })],
    objections: found.failed.map(({ id, message, redirect }) => ({ id, message, ...(redirect ? { redirect } : {}) })),
    fee: feeOf(procedure, env),
    authority: authorityOf(ctx.catalogue, procedure, env),
    due: due === pending ? null : due,
  };
};

interface Checked {
  readonly procedure: Procedure;
  readonly env: FormEnv;
  readonly found: readonly Issue[];
}

/** Only where nothing else is wrong with what leads to the authority. */
const unrouted = ({ catalogue }: Context, { procedure, env, found }: Checked): readonly Issue[] =>
  withoutAuthority(catalogue, procedure, env).filter(
    ({ path }) => !found.some((it) => it.path === path || it.path.startsWith(`${path}.`)),
  );
