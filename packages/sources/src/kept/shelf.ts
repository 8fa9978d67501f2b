import type { Instant } from "@motlan/kernel";
import type { CachedAnswer, Store } from "@motlan/service";

/** Answers on their way into the store, found here until they are there. */
export interface Shelf {
  readonly put: (answer: CachedAnswer, at: Instant) => void;
  readonly sealed: (key: string) => string | undefined;
  readonly forget: (register: string) => void;
}

/** Written down together, a little later: a form that is being filled does not share the store with it. */
export const shelfOver = (store: Pick<Store, "keepAnswers">, later: (work: () => void) => void): Shelf => {
  let lying = new Map<string, CachedAnswer>();
  const write = (at: Instant): void => {
    const rows = [...lying.values()];
    lying = new Map();
    if (rows.length > 0) void store.keepAnswers(rows, at).catch(() => undefined);
  };
  return {
    put: (answer, at) => {
      const isFirst = lying.size === 0;
      lying.set(answer.key, answer);
      if (isFirst) later(() => write(at));
    },
    sealed: (key) => lying.get(key)?.sealed,
    forget: (register) => {
      for (const [key, answer] of lying) if (answer.register === register) lying.delete(key);
    },
  };
};
