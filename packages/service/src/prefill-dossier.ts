import { type Outcome, ok, textOf } from "@motlan/kernel";
import {
  type Call,
  type Enquiry,
  type Knowledge,
  keysFor,
  nextCalls,
  offersIn,
  resolve,
  type SourceAnswer,
} from "@motlan/prefill";
import type { FormState } from "@motlan/procedure";
import type { Context, Filer } from "./context.ts";
import { type Draft, openDraft } from "./draft.ts";
import { formState } from "./form-state.ts";
import { sealOffers } from "./seal-offers.ts";

/** Past this no new question is begun; those under way end by their own time limits. */
const budgetMs = 6_000;

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
  let current = draft;
  let shown = await formState(ctx, current);
  yield shown;
  const started = Date.parse(ctx.clock.now());
  const underWay = new Map<string, Promise<Knowledge>>();
  for (;;) {
    const inTime = Date.parse(ctx.clock.now()) - started < budgetMs;
    for (const call of inTime ? nextCalls(current.situation, current.resolution) : []) {
      const enquiry = enquiryFor(ctx, call);
      underWay.set(enquiry.id, enquire(ctx, current, { call, enquiry }));
      current = withKnowledge(current, { seals: [], enquiries: [enquiry] });
    }
    if (underWay.size === 0) return;
    const learned = await Promise.race(underWay.values());
    for (const { id } of learned.enquiries) underWay.delete(id);
    current = withKnowledge(current, learned);
    const next = await formState(ctx, current);
    yield changed(shown, next);
    shown = next;
  }
}

const enquiryFor = (ctx: Context, { ref, service, elements }: Call): Enquiry => ({
  id: ctx.newId(),
  ref,
  register: service.register,
  service: service.id,
  elements,
  outcome: "asking",
  at: ctx.clock.now(),
});

interface Asking {
  readonly call: Call;
  readonly enquiry: Enquiry;
}

/** One question, from the disclosure written before it to the seals kept after it. */
const enquire = async (ctx: Context, draft: Draft, { call, enquiry }: Asking): Promise<Knowledge> => {
  const { service, given } = call;
  const { code } = draft.procedure;
  const dossierId = draft.record.id;
  // Where a register is asked by the number of something else, the look is for the filer to see.
  const person = textOf(given.personalId) || draft.record.filer;
  const { law } = service;
  await ctx.store.openDisclosure({ ...enquiry, person, dossierId, procedureCode: code, law, by: "filer" });
  const purpose = { procedureCode: code, dossierId, law, enquiryId: enquiry.id };
  const answer = await ctx.source.ask({ service, given, keys: keysFor(call), purpose });
  const seals = answer.kind === "found" ? sealsIn(ctx, answer, { call, enquiry }) : [];
  await ctx.store.putSeals(dossierId, seals);
  await ctx.store.closeDisclosure(enquiry.id, answer.kind);
  return { seals, enquiries: [{ ...enquiry, outcome: answer.kind }] };
};

const sealsIn = (ctx: Context, answer: Extract<SourceAnswer, { kind: "found" }>, { call, enquiry }: Asking) =>
  sealOffers(offersIn(call, answer.record, ctx.catalogue), {
    register: enquiry.register,
    service: enquiry.service,
    recordId: answer.recordId,
    asOf: answer.asOf,
    fetchedAt: ctx.clock.now(),
    enquiryId: enquiry.id,
    law: call.service.law,
  });

const withKnowledge = (draft: Draft, learned: Knowledge): Draft => {
  const { knowledge } = draft.situation;
  const situation = {
    ...draft.situation,
    knowledge: {
      seals: [...knowledge.seals, ...learned.seals],
      enquiries: [...knowledge.enquiries, ...learned.enquiries],
    },
  };
  return { ...draft, situation, resolution: resolve(situation) };
};

const changed = (before: FormState, after: FormState): Partial<FormState> =>
  Object.fromEntries(
    Object.entries(after).filter(([key, value]) => JSON.stringify(value) !== JSON.stringify(entry(before, key))),
  );

const entry = (state: FormState, key: string): unknown => Object.entries(state).find(([name]) => name === key)?.[1];
