/** What is awaited side by side, taken as it comes: all that comes within a moment, at once. */
export interface Arriving<T> {
  await(one: Promise<T>): void;
  readonly isEmpty: () => boolean;
  /**
   * All that has come since last asked, and in the moment after the first, which is waited for. What failed is thrown
   * once what came beside it is taken.
   */
  next(): Promise<readonly T[]>;
}

/** Whoever is slower than the one before by more than a moment is not waited for, and nobody is for longer than that. */
const momentMs = 2;
const longestMs = 8;

export const arriving = <T>(): Arriving<T> => {
  const come: Promise<T>[] = [];
  let awaited = 0;
  let failure: { readonly reason: unknown } | undefined;
  let ring: (() => void) | undefined;
  const arrive = (one: Promise<T>) => {
    come.push(one);
    ring?.();
  };
  const first = () =>
    new Promise<void>((resolve) => {
      ring = resolve;
    });
  /** Over at once where nobody is awaited any more. */
  const moment = () =>
    new Promise<void>((resolve) => {
      const over = setTimeout(resolve, momentMs);
      const endIfAll = () => {
        if (come.length < awaited) return;
        clearTimeout(over);
        resolve();
      };
      ring = endIfAll;
      endIfAll();
    });
  return {
    await: (one) => {
      awaited += 1;
      void one.then(
        () => arrive(one),
        () => arrive(one),
      );
    },
    isEmpty: () => awaited === 0 && failure === undefined,
    next: async () => {
      if (failure) throw failure.reason;
      if (come.length === 0) await first();
      // Registers that are as quick as each other answer one after the other: what they say is kept and shown at once.
      const latest = performance.now() + longestMs;
      for (let before = 0; before < come.length && performance.now() < latest; ) {
        before = come.length;
        await moment();
      }
      const all = await Promise.allSettled(come.splice(0));
      awaited -= all.length;
      const fine = all.flatMap((it) => (it.status === "fulfilled" ? [it.value] : []));
      failure = all.find((it) => it.status === "rejected");
      if (failure && fine.length === 0) throw failure.reason;
      return fine;
    },
  };
};
