import type { Instant } from "@motlan/kernel";
import {
  type Call,
  type Enquiry,
  type EnquiryOutcome,
  type Knowledge,
  keysFor,
  nextCalls,
  offersIn,
  type Purpose,
  type Seal,
  type SourceAnswer,
} from "@motlan/prefill";
import type { Context } from "./context.ts";
import { type Form, formOf } from "./form.ts";
import { sealOffers } from "./seal-offers.ts";

/** Past this no new question is begun; those under way end by their own time limits. */
const budgetMs = 6_000;

/** A question about to be put, and the record that it is. */
export interface Asking {
  readonly call: Call;
  readonly enquiry: Enquiry;
}

export interface Enquirer extends Pick<Context, "clock" | "newId"> {
  /** Puts the question and gives what is known by it, whatever has to be written down before and after. */
  readonly ask: (asking: Asking) => Promise<Knowledge>;
}

/**
 * Asks the registers for what a form needs and yields it anew with every answer. Questions run side by side; those that
 * hang on an answer start when it is there.
 */
export async function* askRegisters<T extends Form>(form: T, by: Enquirer): AsyncGenerator<T> {
  let current = form;
  const started = Date.parse(by.clock.now());
  const underWay = new Map<string, Promise<Knowledge>>();
  for (;;) {
    const inTime = Date.parse(by.clock.now()) - started < budgetMs;
    for (const call of inTime ? nextCalls(current.situation, current.resolution) : []) {
      const enquiry = enquiryFor(by, call);
      underWay.set(enquiry.id, by.ask({ call, enquiry }));
      current = withKnowledge(current, { seals: [], enquiries: [enquiry] });
    }
    if (underWay.size === 0) return;
    const learned = await Promise.race(underWay.values());
    for (const { id } of learned.enquiries) underWay.delete(id);
    current = withKnowledge(current, learned);
    yield current;
  }
}

const enquiryFor = ({ clock, newId }: Enquirer, { ref, service, elements }: Call): Enquiry => ({
  id: newId(),
  ref,
  register: service.register,
  service: service.id,
  elements,
  outcome: "asking",
  at: clock.now(),
});

/** An enquiry that was answered is under way no more. */
const withKnowledge = <T extends Form>(form: T, learned: Knowledge): T => {
  const { knowledge } = form.situation;
  const others = knowledge.enquiries.filter(({ id }) => learned.enquiries.every((it) => it.id !== id));
  return {
    ...form,
    ...formOf({
      ...form.situation,
      ...form,
      knowledge: {
        seals: [...knowledge.seals, ...learned.seals],
        enquiries: [...others, ...learned.enquiries],
      },
    }),
  };
};

interface Answered {
  readonly answer: EnquiryOutcome;
  readonly seals: readonly Seal[];
  /** When the same may be asked again, where that is told. */
  readonly retryAt?: Instant;
}

/** Who has no leave to look is not given it in a minute; a register that mixes people up is let be for longer. */
const restMs = { denied: 5 * 60_000, stranger: 60 * 60_000 } as const;

const retryAt = (answer: SourceAnswer, now: Instant): Pick<Answered, "retryAt"> => {
  const told = answer.kind === "deferred" || answer.kind === "unavailable" ? answer.retryAfterMs : undefined;
  const rest = answer.kind === "denied" || answer.kind === "stranger" ? restMs[answer.kind] : told;
  return rest === undefined ? {} : { retryAt: new Date(Date.parse(now) + rest).toISOString() };
};

/** The question itself, and what the register said as seals. */
export const putQuestion = async (
  ctx: Pick<Context, "source" | "catalogue" | "clock">,
  { call, enquiry }: Asking,
  about: Pick<Purpose, "procedureCode" | "dossierId" | "onBehalfOf">,
): Promise<Answered> => {
  const { service, given } = call;
  const purpose = { ...about, law: service.law, enquiryId: enquiry.id };
  const answer = await ctx.source.ask({ service, given, keys: keysFor(call), purpose });
  if (answer.kind !== "found") return { answer: answer.kind, seals: [], ...retryAt(answer, ctx.clock.now()) };
  const seals = sealOffers(offersIn(call, answer.record, ctx.catalogue), {
    register: enquiry.register,
    service: enquiry.service,
    recordId: answer.recordId,
    asOf: answer.asOf,
    fetchedAt: ctx.clock.now(),
    enquiryId: enquiry.id,
    law: service.law,
  });
  return { answer: answer.kind, seals };
};
