import type { Instant } from "@motlan/kernel";
import {
  type Call,
  type Enquiry,
  type Knowledge,
  keysFor,
  nextCalls,
  offersIn,
  type Purpose,
  type Question,
  type Seal,
  type SourceAnswer,
} from "@motlan/prefill";
import type { RegisterService } from "@motlan/procedure";
import { arriving } from "./arriving.ts";
import type { Context } from "./context.ts";
import { type Form, formOf } from "./form.ts";
import { sealOffers } from "./seal-offers.ts";

/** Past this nobody waits: no question is begun, and one that is begun before has no longer than is left. */
const budgetMs = 6_000;

/** What questions are put for. */
export type About = Pick<Purpose, "procedureCode" | "dossierId" | "onBehalfOf">;

/** A question about to be put, and the record that it is. */
export interface Asking {
  readonly call: Call;
  readonly question: Question;
  readonly enquiry: Enquiry;
}

/** A question that was put, and what its register said. */
export interface Answered extends Pick<Asking, "call" | "enquiry"> {
  readonly seals: readonly Seal[];
}

export interface Enquirer extends Pick<Context, "clock" | "newId"> {
  readonly about: About;
  /** Done before any of these questions is put: what has to be written down of them. */
  readonly begin?: (askings: readonly Asking[]) => Promise<void>;
  readonly ask: (asking: Asking) => Promise<Answered>;
  /** Done with answers before they are shown: those that came while the ones before were kept are kept together. */
  readonly keep?: (answered: readonly Answered[]) => Promise<void>;
}

/**
 * Asks the registers for what a form needs and yields it anew as answers come. Questions run side by side; those that
 * hang on an answer start when it is there.
 */
export async function* askRegisters<T extends Form>(form: T, by: Enquirer): AsyncGenerator<T> {
  let current = form;
  const started = Date.parse(by.clock.now());
  const answers = arriving<Answered>();
  for (;;) {
    const leftMs = budgetMs - (Date.parse(by.clock.now()) - started);
    const calls = leftMs > 0 ? nextCalls(current.situation, current.resolution) : [];
    const askings = calls.map((call) => askingFor(by, within(leftMs, call)));
    current = withKnowledge(current, { seals: [], enquiries: askings.map(({ enquiry }) => enquiry) });
    const begun = askings.length === 0 ? undefined : by.begin?.(askings);
    for (const asking of askings) answers.await(Promise.resolve(begun).then(() => by.ask(asking)));
    if (answers.isEmpty()) return;
    const answered = await answers.next();
    await by.keep?.(answered);
    current = withKnowledge(current, {
      seals: answered.flatMap(({ seals }) => seals),
      enquiries: answered.map(({ enquiry }) => enquiry),
    });
    yield current;
  }
}

const within = (leftMs: number, call: Call): Call => ({
  ...call,
  service: { ...call.service, timeoutMs: Math.min(call.service.timeoutMs, leftMs) },
});

const askingFor = ({ clock, newId, about }: Enquirer, call: Call): Asking => {
  const { ref, service, given, elements } = call;
  const { register, id: serviceId, law } = service;
  const id = newId();
  const purpose = { ...about, law, enquiryId: id };
  return {
    call,
    question: { service, given, keys: keysFor(call), purpose, mayBeKept: true },
    enquiry: { id, ref, register, service: serviceId, elements, outcome: "asking", at: clock.now() },
  };
};

/** An enquiry that was answered is under way no more. */
const withKnowledge = <T extends Form>(form: T, learned: Knowledge): T => {
  if (learned.enquiries.length === 0) return form;
  const { knowledge } = form.situation;
  const others = knowledge.enquiries.filter(({ id }) => learned.enquiries.every((it) => it.id !== id));
  return {
    ...form,
    ...formOf({
      ...form.situation,
      ...form,
      knowledge: {
        ...knowledge,
        seals: [...knowledge.seals, ...learned.seals],
        enquiries: [...others, ...learned.enquiries],
      },
    }),
  };
};

const leastRestMs = 15_000;

/** Who has no leave to look is not given it in a minute; a register that mixes people up is let be for longer. */
const restMs = { denied: 5 * 60_000, stranger: 60 * 60_000 } as const;

const retryAt = (answer: SourceAnswer, { freshForMs }: RegisterService, now: Instant): Pick<Enquiry, "retryAt"> => {
  const { fetchedAt = null } = answer.kind === "found" || answer.kind === "none" ? answer : {};
  if (fetchedAt !== null) return { retryAt: new Date(Date.parse(fetchedAt) + freshForMs).toISOString() };
  const told = answer.kind === "deferred" || answer.kind === "unavailable" ? answer.retryAfterMs : undefined;
  const rest = answer.kind === "denied" || answer.kind === "stranger" ? restMs[answer.kind] : told;
  // A clock that goes wrong, or a register that says at once, is no leave to ask at each look.
  return rest === undefined ? {} : { retryAt: new Date(Date.parse(now) + Math.max(rest, leastRestMs)).toISOString() };
};

/** The question itself, and what the register said as seals. */
export const putQuestion = async (
  ctx: Pick<Context, "source" | "catalogue" | "clock">,
  { call, question, enquiry }: Asking,
): Promise<Answered> => {
  const { service } = call;
  const answer = await ctx.source.ask(question);
  const closed = { ...enquiry, outcome: answer.kind, ...retryAt(answer, service, ctx.clock.now()) };
  if (answer.kind !== "found") return { call, enquiry: closed, seals: [] };
  const provenance = {
    register: enquiry.register,
    service: enquiry.service,
    recordId: answer.recordId,
    asOf: answer.asOf,
    fetchedAt: answer.fetchedAt ?? ctx.clock.now(),
    enquiryId: enquiry.id,
    law: service.law,
  };
  const seals = sealOffers(offersIn(call, answer.record, ctx.catalogue), provenance, call.ref);
  return { call, enquiry: closed, seals };
};
