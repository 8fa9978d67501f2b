import type { Outcome } from "@motlan/kernel";
import type { Store } from "./store.ts";

/**
 * A transaction of which nothing stays where its outcome is a refusal: what was written on the way to it, an answer
 * remembered or a claim, would otherwise tell of something that never was.
 */
export const allOrNothing = async <T>(store: Store, work: (tx: Store) => Promise<Outcome<T>>): Promise<Outcome<T>> => {
  let refused: Outcome<T> | null = null;
  try {
    return await store.transact(async (tx) => {
      const outcome = await work(tx);
      if (outcome.ok) return outcome;
      refused = outcome;
      throw new Error("refused");
    });
  } catch (error) {
    if (refused !== null) return refused;
    throw error;
  }
};
