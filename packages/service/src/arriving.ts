/** What is awaited side by side, taken as it comes: all that has come by now, at once. */
export interface Arriving<T> {
  await(one: Promise<T>): void;
  readonly isEmpty: () => boolean;
  /** All that has come since last asked; waits for the first. Fails as the first of them that fails. */
  next(): Promise<readonly T[]>;
}

export const arriving = <T>(): Arriving<T> => {
  const come: Promise<T>[] = [];
  let awaited = 0;
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
    isEmpty: () => awaited === 0,
    next: async () => {
      if (come.length === 0)
        await new Promise<void>((resolve) => {
          ring = resolve;
        });
      // Registers that are as quick as each other answer within a moment: what has reached this machine comes along.
      await new Promise((resolve) => setImmediate(resolve));
      const all = come.splice(0);
      awaited -= all.length;
      return Promise.all(all);
    },
  };
};
