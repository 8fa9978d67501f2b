interface Options {
  readonly holds: () => boolean;
  /** Tells of each moment at which it may have come to hold; gives the way to stop. */
  readonly subscribe: (listener: () => void) => () => void;
  /** How long to wait for further news, in milliseconds. */
  readonly patience: () => number;
  /** How long to wait in all. */
  readonly mostMs: number;
}

/** Waits until something holds; where no news comes, or it takes too long, it is waited for no more. */
export const until = ({ holds, subscribe, patience, mostMs }: Options): Promise<void> =>
  new Promise((resolve) => {
    if (holds()) return resolve();
    const done = (): void => {
      clearTimeout(quiet);
      clearTimeout(late);
      stop();
      resolve();
    };
    let quiet = setTimeout(done, patience());
    const late = setTimeout(done, mostMs);
    const stop = subscribe(() => {
      if (holds()) return done();
      clearTimeout(quiet);
      quiet = setTimeout(done, patience());
    });
  });
