import type { DossierEventBody } from "@motlan/dossier";
import { fail, type Instant, isJsonObject, issue, type Json, type Outcome, ok, textOf } from "@motlan/kernel";
import type { FormState } from "@motlan/procedure";
import { filerActor } from "./actors.ts";
import { allOrNothing } from "./all-or-nothing.ts";
import { checkDraft } from "./check-dossier.ts";
import { claim } from "./claim.ts";
import type { Context, Filer } from "./context.ts";
import { dossierCode } from "./dossier-code.ts";
import { openDraft } from "./draft.ts";
import type { Draft } from "./form.ts";
import { hashOf } from "./hash.ts";
import { draftOf } from "./main-draft.ts";
import { ownDossier } from "./own-dossier.ts";
import { prefillDossier } from "./prefill-dossier.ts";
import { type Held, recordEventsIn, type Verdict } from "./record-events.ts";
import { requirementsMet } from "./requirements-met.ts";
import { type Answers, acceptable } from "./save-answers.ts";
import { sourcedValues } from "./sourced-values.ts";
import { startPartsIn } from "./start-parts.ts";
import type { DossierRecord, Store } from "./store.ts";
import { wholeState } from "./whole-state.ts";

export interface Submission {
  readonly dossierId: string;
  /** Chosen by the browser, once per intent to send: the same key twice is one dossier. */
  readonly key: string;
  /** What was typed last and not yet saved. */
  readonly answers: Answers;
}

export interface Receipt {
  readonly code: string;
  readonly due: Instant;
}

/** Sends a dossier. The receipt means: durably stored, exactly once. */
export const submitDossier = async (ctx: Context, filer: Filer, submission: Submission): Promise<Outcome<Receipt>> => {
  const own = await ownDossier(ctx.store, filer, submission.dossierId);
  if (!own.ok) return own;
  // A party confirms; who asked her sends.
  if (own.value.part) return fail(issue("act-not-allowed"));
  const key = `submit:${submission.dossierId}:${submission.key}`;
  const bodyHash = hashOf(submission.answers);
  const before = await answerTo(ctx, key, bodyHash);
  if (before) return before;
  const saved = await saveLast(ctx, filer, submission);
  const sent = saved.ok ? await send(ctx, filer, { draft: saved.value, key, bodyHash }) : saved;
  // The same request may have come twice at once: the second one gets the first one's answer.
  return sent.ok ? sent : ((await answerTo(ctx, key, bodyHash)) ?? sent);
};

/** What this key was answered before, if it was. */
const answerTo = async (ctx: Context, key: string, bodyHash: string): Promise<Outcome<Receipt> | null> => {
  const before = await ctx.store.idempotent(key, bodyHash);
  if (before === "conflict") return fail(issue("submit-key-reused"));
  return before && ok(receiptFrom(before.answer));
};

/** Keeps the last answers, and asks the registers again for what is no longer fresh. */
const saveLast = async (ctx: Context, filer: Filer, { dossierId, answers }: Submission): Promise<Outcome<Draft>> => {
  const draft = await openDraft(ctx, filer, dossierId);
  if (!draft.ok) return draft;
  const kept = await acceptable(ctx, draft.value, answers);
  if (!kept.ok) return kept;
  await ctx.store.saveAnswers(dossierId, kept.value);
  const asked = await prefillDossier(ctx, filer, dossierId);
  if (!asked.ok) return asked;
  for await (const _ of asked.value);
  return openDraft(ctx, filer, dossierId);
};

const send = async (
  ctx: Context,
  filer: Filer,
  { draft, key, bodyHash }: { draft: Draft; key: string; bodyHash: string },
): Promise<Outcome<Receipt>> => {
  // One moment for all: the deadline, the day in the code, and when it came.
  const at = ctx.clock.now();
  const now = { ...ctx, clock: { now: () => at } };
  return allOrNothing(ctx.store, async (tx): Promise<Outcome<Receipt>> => {
    const inside = { ...now, store: tx };
    const decide = async ({ record, procedure, dossier }: Held): Promise<Verdict> => {
      const again = await tx.idempotent(key, bodyHash);
      if (again || dossier) return fail(issue("dossier-already-sent"));
      // What is checked here, under the lock, is what is written.
      const submitted = await submittedEvent(inside, await draftOf(inside, record));
      if (!submitted.ok) return submitted;
      const { code, due, values } = submitted.value;
      const claimed = await claim(tx, { procedure, dossierId: record.id, values });
      if (!claimed.ok) return claimed;
      await askNoMore(tx, { record, submitted: submitted.value, at });
      await tx.rememberAnswer(key, bodyHash, { code, due });
      return ok({ by: filerActor(filer), bodies: [submitted.value] });
    };
    const recorded = await recordEventsIn(now, tx, { dossierId: draft.record.id, decide });
    if (!recorded.ok) return recorded;
    const { code, due, parts } = recorded.value;
    // Of a bundle the first parts begin with the same breath.
    const begun = parts ? await startPartsIn(inside, draft.record, filerActor(filer)) : ok(null);
    return begun.ok ? ok({ code, due }) : begun;
  });
};

type Submitted = Extract<DossierEventBody, { kind: "submitted" }>;

interface Sending {
  readonly record: DossierRecord;
  readonly submitted: Submitted;
  readonly at: Instant;
}

/** Who was asked, and is no party to what is sent, is asked no more. */
const askNoMore = async (tx: Store, { record, submitted: { parties = {} }, at }: Sending): Promise<void> => {
  const parts = await tx.partsOf(record.id);
  for (const { id, part } of parts)
    if (part && parties[part.party] === undefined && part.answer?.kind !== "withdrawn")
      await tx.answerPart(id, { kind: "withdrawn", at });
};

const submittedEvent = async (ctx: Context, draft: Draft): Promise<Outcome<Submitted>> => {
  const check = await checkDraft(ctx, draft);
  const [first, ...rest] = [...check.issues, ...check.objections.map(({ id }) => issue("check-failed", id))];
  if (first) return fail(first, ...rest);
  const { authority, due } = check;
  if (authority === null) return fail(issue("authority-unknown"));
  if (due === null) return fail(issue("deadline-unknown"));
  return ok({
    kind: "submitted",
    code: await dossierCode(ctx, authority),
    authority,
    values: sourcedValues(draft, wholeState(draft, check.state)),
    subjects: Object.fromEntries(Object.entries(check.state.subjects).map(([name, { status }]) => [name, status])),
    requirements: { ...requirementsMet(ctx, draft, check.state), ...metByParties(draft) },
    fee: check.fee.map(({ id, amount }) => ({ id, amount })),
    due,
    ...confirmationsIn(draft),
    ...leftOpen(check.state),
    unavailable: check.state.registers.filter(({ state }) => state === "unavailable").map(({ id }) => id),
    ...(check.parts.length > 0 ? { parts: check.parts.map(({ id }) => id) } : {}),
  });
};

const leftOpen = ({ left = {} }: FormState): Pick<Submitted, "left"> => {
  const open = Object.entries(left).flatMap(([path, { register, whenDown }]) =>
    whenDown === "block" ? [] : [{ path, register, whenDown }],
  );
  return open.length > 0 ? { left: open } : {};
};

const confirmationsIn = ({ parties }: Draft): Pick<Submitted, "parties"> =>
  parties === undefined
    ? {}
    : {
        parties: Object.fromEntries(
          parties.flatMap(({ party, confirmed }) => (confirmed ? [[party.id, confirmed.confirmation]] : [])),
        ),
      };

const metByParties = ({ parties = [] }: Draft): Submitted["requirements"] =>
  Object.assign({}, ...parties.map(({ confirmed }) => confirmed?.requirements ?? {}));

const receiptFrom = (answer: Json): Receipt =>
  isJsonObject(answer) ? { code: textOf(answer.code), due: textOf(answer.due) } : { code: "", due: "" };
