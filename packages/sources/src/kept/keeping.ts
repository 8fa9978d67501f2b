import type { Clock, Instant, Json } from "@motlan/kernel";
import { isJsonObject, textOf } from "@motlan/kernel";
import type { Question, Source, SourceAnswer } from "@motlan/prefill";
import type { Store } from "@motlan/service";
import { type AnswerSeal, answerSeal } from "./answer-seal.ts";
import { type Shelf, shelfOver } from "./shelf.ts";
import { together } from "./together.ts";

export interface Keeping {
  /** Null: nothing is kept. */
  readonly key: Uint8Array | null;
  readonly store: Pick<Store, "cachedAnswers" | "keepAnswers" | "forgetAnswers">;
  readonly clock: Clock;
  /** When what came is written down: a little later, for nobody waits for it. */
  readonly later?: (work: () => void) => void;
}

const aLittleLater = (work: () => void): void => void setTimeout(work, 250).unref();

/**
 * A source that says again what a register said to the same person for the same purpose, in another dossier too, as long
 * as that counts as fresh. Only of questions that may be answered so. What is kept is never why somebody goes without
 * an answer: what cannot be read is asked for.
 */
export const keeping = (source: Source, { key, later = aLittleLater, ...at }: Keeping): Source => {
  if (key === null) return source;
  const keeper: Keeper = {
    ...at,
    seal: answerSeal(key),
    told: new Map(),
    shelf: shelfOver(at.store, later),
    find: together((keys) => at.store.cachedAnswers(keys, at.clock.now())),
  };
  return {
    ask: (question) => (isKept(question) ? askOnce(source, question, keeper) : source.ask(question)),
    tell: async (service, body, delivery) => {
      const answer = await source.tell(service, body, delivery);
      await forget(keeper, service.register);
      return answer;
    },
  };
};

interface Keeper extends Omit<Keeping, "key" | "later"> {
  readonly seal: AnswerSeal;
  readonly shelf: Shelf;
  readonly find: (key: string) => Promise<string | undefined>;
  /** How often a register was told something: what was asked before is not kept after. */
  readonly told: Map<string, number>;
}

const isKept = ({ service, mayBeKept }: Question): boolean => mayBeKept === true && service.freshForMs > 0;

const askOnce = async (source: Source, question: Question, keeper: Keeper): Promise<SourceAnswer> => {
  const key = keeper.seal.keyOf(question);
  const kept = await keptFor(question, key, keeper);
  if (kept !== null) return kept;
  const { register } = question.service;
  const before = keeper.told.get(register);
  const fetchedAt = keeper.clock.now();
  const answer = await source.ask(question);
  if (keeper.told.get(register) === before) keep(answer, { question, key, fetchedAt }, keeper);
  return answer;
};

const keptFor = async (
  { service }: Question,
  key: string,
  { shelf, find, seal, clock }: Keeper,
): Promise<SourceAnswer | null> => {
  const sealed = shelf.sealed(key) ?? (await find(key).catch(() => undefined));
  const answer = sealed === undefined ? null : answerIn(seal.open(key, sealed));
  const now = clock.now();
  // The catalogue may have come to count less as fresh since.
  return answer !== null && Date.parse(now) < Date.parse(answer.fetchedAt) + service.freshForMs ? answer : null;
};

interface Asked {
  readonly question: Question;
  readonly key: string;
  readonly fetchedAt: Instant;
}

const keep = (
  answer: SourceAnswer,
  { question: { service }, key, fetchedAt }: Asked,
  { shelf, seal }: Keeper,
): void => {
  if (answer.kind !== "found" && answer.kind !== "none") return;
  const expiresAt = new Date(Date.parse(fetchedAt) + service.freshForMs).toISOString();
  shelf.put(
    { key, register: service.register, sealed: seal.seal(key, { ...answer, fetchedAt }), expiresAt },
    fetchedAt,
  );
};

/** Whatever a register answered to it: it may have taken it in. */
const forget = async ({ store, shelf, told }: Keeper, register: string): Promise<void> => {
  told.set(register, (told.get(register) ?? 0) + 1);
  shelf.forget(register);
  await store.forgetAnswers(register);
};

type Kept = Extract<SourceAnswer, { readonly kind: "found" | "none" }> & { readonly fetchedAt: Instant };

const answerIn = (kept: Json | null): Kept | null => {
  if (kept === null || !isJsonObject(kept)) return null;
  const { kind, record = null } = kept;
  const [recordId, asOf, fetchedAt] = [kept["recordId"], kept["asOf"], kept["fetchedAt"]].map(textOf);
  if (kind === "none") return { kind, fetchedAt: fetchedAt ?? "" };
  return kind === "found"
    ? { kind, record, recordId: recordId ?? "", asOf: asOf ?? "", fetchedAt: fetchedAt ?? "" }
    : null;
};
