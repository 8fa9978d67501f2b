import type { Clock, Json } from "@motlan/kernel";
import { isJsonObject, textOf } from "@motlan/kernel";
import type { Question, Source, SourceAnswer } from "@motlan/prefill";
import type { Store } from "@motlan/service";
import { type AnswerSeal, answerSeal } from "./answer-seal.ts";
import { type KeptAnswer, type Shelf, shelfOver } from "./shelf.ts";
import { together } from "./together.ts";

export interface Keeping {
  /** Null: nothing is kept. */
  readonly key: Uint8Array | null;
  readonly store: Pick<Store, "cachedAnswers" | "keepAnswers" | "forgetAnswers">;
  readonly clock: Clock;
  /** When what came is written down: a little later, for nobody waits for it. */
  readonly later?: (work: () => void) => void;
}

const aLittleLater = (work: () => void): void => void setTimeout(work, 1_000).unref();

/**
 * A source that says again what a register said to the same person for the same purpose, in another dossier too, as long
 * as that counts as fresh. Only of questions that may be answered so. What is kept is never why somebody goes without
 * an answer: what cannot be read is asked for.
 */
export const keeping = (source: Source, { key, later = aLittleLater, ...at }: Keeping): Source => {
  if (key === null) return source;
  const seal = answerSeal(key);
  const keeper: Keeper = {
    ...at,
    seal,
    told: new Map(),
    shelf: shelfOver(at.store, seal, later),
    find: together((keys) => at.store.cachedAnswers(keys, at.clock.now())),
  };
  // By the question itself: whoever is told of it and does not ask it leaves nothing behind.
  const recalled = new WeakMap<Question, Look>();
  return {
    recall: (questions) => {
      for (const question of questions.filter(isKept)) recalled.set(question, lookFor(question, keeper));
    },
    ask: (question) => {
      if (!isKept(question)) return source.ask(question);
      const look = recalled.get(question) ?? lookFor(question, keeper);
      recalled.delete(question);
      return askOnce(source, { question, ...look }, keeper);
    },
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

/** A look for what was kept, under way. */
interface Look {
  readonly key: string;
  readonly found: Promise<KeptAnswer | null>;
  /** How often its register had been told something by then. */
  readonly told: number | undefined;
}

const isKept = ({ service, mayBeKept }: Question): boolean => mayBeKept === true && service.freshForMs > 0;

const lookFor = (question: Question, keeper: Keeper): Look => {
  const key = keeper.seal.keyOf(question);
  return { key, found: foundAt(key, keeper), told: keeper.told.get(question.service.register) };
};

const foundAt = async (key: string, { shelf, find, seal }: Keeper): Promise<KeptAnswer | null> => {
  const lying = shelf.answer(key);
  if (lying) return lying;
  const sealed = await find(key).catch(() => undefined);
  return sealed === undefined ? null : answerIn(seal.open(key, sealed));
};

interface Asked extends Look {
  readonly question: Question;
}

const askOnce = async (
  source: Source,
  { question, key, found, told }: Asked,
  keeper: Keeper,
): Promise<SourceAnswer> => {
  const { service } = question;
  const kept = await found;
  const fetchedAt = keeper.clock.now();
  const before = keeper.told.get(service.register);
  // The catalogue may have come to count less as fresh since.
  if (kept && before === told && Date.parse(fetchedAt) < Date.parse(kept.fetchedAt) + service.freshForMs) return kept;
  const answer = await source.ask(question);
  const isToKeep = answer.kind === "found" || answer.kind === "none";
  if (isToKeep && keeper.told.get(service.register) === before) {
    const expiresAt = new Date(Date.parse(fetchedAt) + service.freshForMs).toISOString();
    keeper.shelf.put({ key, register: service.register, answer: { ...answer, fetchedAt }, expiresAt }, fetchedAt);
  }
  return answer;
};

/** Whatever a register answered to it: it may have taken it in. */
const forget = async ({ store, shelf, told }: Keeper, register: string): Promise<void> => {
  told.set(register, (told.get(register) ?? 0) + 1);
  shelf.forget(register);
  await store.forgetAnswers(register);
};

const answerIn = (kept: Json | null): KeptAnswer | null => {
  if (kept === null || !isJsonObject(kept)) return null;
  const { kind, record = null } = kept;
  const [recordId, asOf, fetchedAt] = [kept["recordId"], kept["asOf"], kept["fetchedAt"]].map(textOf);
  if (kind === "none") return { kind, fetchedAt: fetchedAt ?? "" };
  return kind === "found"
    ? { kind, record, recordId: recordId ?? "", asOf: asOf ?? "", fetchedAt: fetchedAt ?? "" }
    : null;
};
