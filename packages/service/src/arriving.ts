/** What is awaited side by side, taken as it comes: all that has come by now, at once. */
export interface Arriving<T> {
  await(one: Promise<T>): void;
  readonly isEmpty: () => boolean;
  /** All that has come since last asked; waits for the first. What failed is thrown once what came beside it is taken. */
  next(): Promise<readonly T[]>;
}

export const arriving = <T>(): Arriving<T> => {
  const come: Promise<T>[] = [];
  let awaited = 0;
  let failure: { readonly reason: unknown } | undefined;
  let ring: (() => void) | undefined;
  const arrive = (one: Promise<T>) => {
    come.push(one);
    ring?.();
  };
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
      if (come.length === 0)
        await new Promise<void>((resolve) => {
          ring = resolve;
        });
      // Registers that are as quick as each other answer within a moment: what has reached this machine comes along.
      await new Promise((resolve) => setImmediate(resolve));
      const all = await Promise.allSettled(come.splice(0));
      awaited -= all.length;
      const fine = all.flatMap((it) => (it.status === "fulfilled" ? [it.value] : []));
      failure = all.find((it) => it.status === "rejected");
      if (failure && fine.length === 0) throw failure.reason;
      return fine;
    },
  };
};
