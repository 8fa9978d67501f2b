import { dueFor } from "@motlan/dossier";
import { type Instant, type Issue, issue, type Localized, type Outcome, ok } from "@motlan/kernel";
import {
  type Doubt,
  doubtsOf,
  type FormEnv,
  type FormState,
  formValidator,
  missingPapers,
  type OtherProcedure,
  openValue,
  type Procedure,
  registersAwaited,
} from "@motlan/procedure";
import { pending } from "@motlan/rules";
import type { Context, Filer } from "./context.ts";
import { openDraft } from "./draft.ts";
import { type DueFee, feeOf } from "./fee.ts";
import { type Draft } from "./form.ts";
import { formState } from "./form-state.ts";
import { authorityOf, type Routed, withoutAuthority } from "./handled-by.ts";
import { hashSeen } from "./hash-seen.ts";
import { partsWanted } from "./parts.ts";
import { sentEnv } from "./sent-env.ts";
import { sourcedValues } from "./sourced-values.ts";
import { wholeState } from "./whole-state.ts";
import { whyLonger } from "./why-longer.ts";

export interface Objection {
  readonly id: string;
  readonly message: Localized;
  readonly redirect?: OtherProcedure;
}

/** A draft as it would be sent now: what is still wrong with it, what it costs, when it is due. */
export interface DossierCheck {
  readonly state: FormState;
  readonly issues: readonly Issue[];
  readonly objections: readonly Objection[];
  /** What she is asked to look at once more, and may send all the same. */
  readonly doubts: readonly Doubt[];
  readonly fee: readonly DueFee[];
  /** Who will handle it; null where that is not known yet. */
  readonly authority: string | null;
  /** If it were sent this minute; null where that is not known yet. */
  readonly due: Instant | null;
  /** Why it is given more days than others. */
  readonly longer: readonly Localized[];
  /** Of a bundle: the parts that are wanted, and who will handle each. */
  readonly parts: readonly CheckedPart[];
  /** In a party's part: the hash of what she would confirm. */
  readonly seen?: string;
}

export interface CheckedPart {
  readonly id: string;
  readonly title: Localized;
  readonly authority: string | null;
}

export const checkDossier = async (ctx: Context, filer: Filer, dossierId: string): Promise<Outcome<DossierCheck>> => {
  const draft = await openDraft(ctx, filer, dossierId);
  return draft.ok ? ok(await checkDraft(ctx, draft.value)) : draft;
};

export const checkDraft = async (ctx: Context, draft: Draft): Promise<DossierCheck> => {
  const state = await formState(ctx, draft);
  const { procedure } = draft;
  const whole = wholeState(draft, state);
  const env = sentEnv(draft, whole);
  const due = dueFor(procedure.deadline, { env, calendar: ctx.catalogue.calendar, received: ctx.clock.now() });
  const { today } = draft.situation;
  const found = formValidator(
    procedure,
    ctx.catalogue,
  )({ state: whole, today, elsewhere: (path) => draft.resolution.env.read(path) });
  const issues = [...found.issues, ...missingPapers(state), ...registersAwaited(state)];
  const wanted = partsWanted(procedure, env);
  const routed = wanted.length > 0 ? wanted : [procedure];
  return {
    state,
    issues: draft.part
      ? issues
      : [...issues, ...notConfirmed(draft), ...unrouted(ctx, { routed, procedure, env, found: issues })],
    objections: found.failed.map(({ id, message, redirect }) => ({ id, message, ...(redirect ? { redirect } : {}) })),
    doubts: doubtsOf(procedure, env, (path) => openValue(env, path)),
    fee: feeOf(procedure, env),
    authority: authorityOf(ctx.catalogue, procedure, env),
    due: due === pending ? null : due,
    longer: whyLonger(procedure, env),
    parts: wanted.map((part) => ({ id: part.id, title: part.title, authority: authorityOf(ctx.catalogue, part, env) })),
    ...(draft.part ? { seen: hashSeen(draft, sourcedValues(draft, state)) } : {}),
  };
};

/** `party-asked`, `party-refused` …, at the subject that she is in the form: nothing is sent before each has confirmed. */
const notConfirmed = ({ parties = [], published, resolution }: Draft): readonly Issue[] =>
  parties
    .filter(({ view }) => view.state !== "confirmed")
    .map(({ party, view }) => {
      const subjects = published.pages.flatMap(({ sections }) => sections.flatMap(({ subject }) => subject ?? []));
      const shown = subjects.find((name) => resolution.subject(name).ref === party.id);
      return issue(`party-${view.state}`, shown ?? party.id);
    });

interface Checked {
  /** The procedure, or the parts of a bundle: each has to have its authority. */
  readonly routed: readonly Routed[];
  readonly procedure: Procedure;
  readonly env: FormEnv;
  readonly found: readonly Issue[];
}

/** Only where nothing else is wrong with what leads to the authority. */
const unrouted = ({ catalogue }: Context, { routed, procedure, env, found }: Checked): readonly Issue[] =>
  routed
    .flatMap(({ handledBy }) => withoutAuthority(catalogue, { ...procedure, handledBy }, env))
    .filter(({ path }) => !found.some((it) => it.path === path || it.path.startsWith(`${path}.`)));
