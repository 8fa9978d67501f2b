import { type Instant, type Outcome, ok, textOf } from "@motlan/kernel";
import { type Enquiry, hasAnswered, type Knowledge } from "@motlan/prefill";
import type { FormState } from "@motlan/procedure";
import { type Answered, type Asking, askRegisters, type Enquirer, putQuestion } from "./ask-registers.ts";
import type { Context, Filer } from "./context.ts";
import { discloseNamed } from "./disclose-named.ts";
import { openDraft } from "./draft.ts";
import { type Draft, formOf } from "./form.ts";
import { formState } from "./form-state.ts";
import type { IncidentRecord } from "./store.ts";

/**
 * Asks the registers for what the dossier needs and yields what the form shows: at first as it is, then the parts that
 * changed with every answer. Questions run side by side; those that hang on an answer start when it is there.
 */
export const prefillDossier = async (
  ctx: Context,
  filer: Filer,
  dossierId: string,
): Promise<Outcome<AsyncGenerator<Partial<FormState>>>> => {
  const draft = await openDraft(ctx, filer, dossierId);
  return draft.ok ? ok(stream(ctx, draft.value)) : draft;
};

async function* stream(ctx: Context, draft: Draft): AsyncGenerator<Partial<FormState>> {
  const asked = askRegisters(draft, enquirer(ctx, draft));
  // The questions go out while the form is made as it is.
  const first = asked.next();
  // Whoever leaves before hears of it nowhere else.
  first.catch(() => undefined);
  let shown = await formState(ctx, draft);
  yield shown;
  for (let answered = await first; !answered.done; answered = await asked.next()) {
    const next = await formState(ctx, answered.value);
    yield changed(shown, next);
    shown = next;
  }
}

/** The same draft once registers that were silent have been asked again, however short a while ago that was. */
export const askSilentAgain = async (ctx: Context, draft: Draft): Promise<Draft> => {
  const { knowledge } = draft.situation;
  const now = ctx.clock.now();
  const mayBeAsked = ({ outcome, retryAt }: Enquiry) =>
    !hasAnswered(outcome) && (retryAt === undefined || retryAt <= now);
  const heard = knowledge.enquiries.filter((it) => it.outcome === "asking" || !mayBeAsked(it));
  let current = withHeard(draft, { ...knowledge, enquiries: heard });
  for await (const next of askRegisters(current, enquirer(ctx, draft))) current = next;
  return current;
};

const withHeard = (draft: Draft, knowledge: Knowledge): Draft => ({
  ...draft,
  ...formOf({ ...draft.situation, ...draft, knowledge }),
});

/** Puts questions for a draft: all looks of a moment are written down before any of them is taken. */
const enquirer = (ctx: Context, draft: Draft): Enquirer => ({
  ...ctx,
  begin: (askings) =>
    ctx.store.openDisclosure(
      ...askings.map((asking) => ({ ...asking.enquiry, ...lookOf(draft, asking), person: lookedAt(draft, asking) })),
    ),
  ask: (asking) => putQuestion(ctx, asking, aboutOf(draft)),
  keep: (answered) => ctx.store.transact((store) => keepAnswers({ ...ctx, store }, draft, answered)),
});

const aboutOf = ({ procedure, record }: Draft) => ({
  procedureCode: procedure.code,
  dossierId: record.id,
  onBehalfOf: record.filer,
});

const lookOf = ({ procedure, record }: Draft, { call, enquiry }: Asking) => ({
  register: enquiry.register,
  service: enquiry.service,
  dossierId: record.id,
  procedureCode: procedure.code,
  law: call.service.law,
  by: "filer",
});

/** Where a register is asked by the number of something else, the look is for the filer to see. */
const lookedAt = ({ record }: Draft, { call }: Asking): string => textOf(call.given.personalId) || record.filer;

/** Whoever is named in an answer is told before anything of it is used. */
const keepAnswers = async (ctx: Context, draft: Draft, answered: readonly Answered[]): Promise<void> => {
  const { id: dossierId, filer } = draft.record;
  for (const it of answered)
    await discloseNamed(ctx, lookOf(draft, it), { said: it.seals, known: [lookedAt(draft, it), filer] });
  await ctx.store.putSeals(
    dossierId,
    answered.flatMap(({ seals }) => seals),
  );
  const enquiries = answered.map(({ enquiry }) => enquiry);
  await ctx.store.closeDisclosure(...enquiries);
  for (const enquiry of enquiries.filter(({ outcome }) => outcome === "stranger"))
    await ctx.store.addIncident(strangerTold(ctx.clock.now(), dossierId, enquiry));
};

/** A register that gives out the records of others has to be looked into, by whoever runs it. */
const strangerTold = (at: Instant, dossierId: string, { id, register, service }: Enquiry): IncidentRecord => ({
  at,
  kind: "stranger-record",
  dossierId,
  detail: { register, service, enquiry: id },
});

const changed = (before: FormState, after: FormState): Partial<FormState> =>
  Object.fromEntries(
    Object.entries(after).filter(([key, value]) => JSON.stringify(value) !== JSON.stringify(entry(before, key))),
  );

const entry = (state: FormState, key: string): unknown => Object.entries(state).find(([name]) => name === key)?.[1];
