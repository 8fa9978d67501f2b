import { type Instant, type Outcome, ok, textOf } from "@motlan/kernel";
import { type Enquiry, hasAnswered, type Knowledge } from "@motlan/prefill";
import type { FormState } from "@motlan/procedure";
import { type Asking, askRegisters, putQuestion } from "./ask-registers.ts";
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
  let shown = await formState(ctx, draft);
  yield shown;
  const ask = (asking: Asking) => enquire(ctx, draft, asking);
  for await (const current of askRegisters(draft, { ...ctx, ask })) {
    const next = await formState(ctx, current);
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
  const ask = (asking: Asking) => enquire(ctx, draft, asking);
  for await (const next of askRegisters(current, { ...ctx, ask })) current = next;
  return current;
};

const withHeard = (draft: Draft, knowledge: Knowledge): Draft => ({
  ...draft,
  ...formOf({ ...draft.situation, ...draft, knowledge }),
});

/** One question, from the disclosure written before it to the seals kept after it. */
const enquire = async (ctx: Context, draft: Draft, asking: Asking): Promise<Knowledge> => {
  const { call, enquiry } = asking;
  const { code: procedureCode } = draft.procedure;
  const dossierId = draft.record.id;
  // Where a register is asked by the number of something else, the look is for the filer to see.
  const person = textOf(call.given.personalId) || draft.record.filer;
  const { register, service } = enquiry;
  const look = { register, service, dossierId, procedureCode, law: call.service.law, by: "filer" };
  await ctx.store.openDisclosure({ ...enquiry, ...look, person });
  const { answer, seals, retryAt } = await putQuestion(ctx, asking, {
    procedureCode,
    dossierId,
    onBehalfOf: draft.record.filer,
  });
  if (answer === "stranger") await ctx.store.addIncident(strangerTold(ctx.clock.now(), dossierId, enquiry));
  await discloseNamed(ctx, look, { said: seals, known: [person, draft.record.filer] });
  await ctx.store.putSeals(dossierId, seals);
  await ctx.store.closeDisclosure(enquiry.id, answer, retryAt);
  return { seals, enquiries: [{ ...enquiry, outcome: answer, ...(retryAt === undefined ? {} : { retryAt }) }] };
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
