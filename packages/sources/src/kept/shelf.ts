import type { Instant } from "@motlan/kernel";
import type { SourceAnswer } from "@motlan/prefill";
import type { CachedAnswer, Store } from "@motlan/service";
import type { AnswerSeal } from "./answer-seal.ts";

/** What a register said, and when. */
export type KeptAnswer = Extract<SourceAnswer, { readonly kind: "found" | "none" }> & { readonly fetchedAt: Instant };

/** An answer on its way into the store. */
export interface Lying extends Omit<CachedAnswer, "sealed"> {
  readonly answer: KeptAnswer;
}

/** Answers on their way into the store, found here until they are there. */
export interface Shelf {
  readonly put: (answer: Lying, at: Instant) => void;
  readonly answer: (key: string) => KeptAnswer | undefined;
  readonly forget: (register: string) => void;
}

/** Sealed and written down together, a little later: a form that is being filled does not share the machine with it. */
export const shelfOver = (
  store: Pick<Store, "keepAnswers">,
  seal: AnswerSeal,
  later: (work: () => void) => void,
): Shelf => {
  let lying = new Map<string, Lying>();
  const write = (at: Instant): void => {
    const rows = [...lying.values()].map(({ answer, ...row }) => ({ ...row, sealed: seal.seal(row.key, answer) }));
    lying = new Map();
    if (rows.length > 0) void store.keepAnswers(rows, at).catch(() => undefined);
  };
  return {
    put: (answer, at) => {
      const isFirst = lying.size === 0;
      lying.set(answer.key, answer);
      if (isFirst) later(() => write(at));
    },
    answer: (key) => lying.get(key)?.answer,
    forget: (register) => {
      for (const [key, answer] of lying) if (answer.register === register) lying.delete(key);
    },
  };
};
