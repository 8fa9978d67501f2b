import { median } from "./median.ts";

/** One of the things that are timed beside each other. */
export interface Timed {
  readonly name: string;
  readonly run: () => unknown;
}

export interface Plan {
  readonly warmMs: number;
  readonly sampleMs: number;
  readonly samples: number;
}

/** What is timed, and how many runs there are to one look at the clock: about half a millisecond's. */
export interface Warm extends Timed {
  readonly isAsync: boolean;
  readonly batch: number;
}

const isPromise = (value: unknown): value is Promise<unknown> => value instanceof Promise;

const never = Symbol("never");
const sink = { found: 0 };

/** Looks at each result, so that no run is optimised away. */
const runBatch = async ({ run, isAsync }: Timed & { readonly isAsync: boolean }, batch: number): Promise<void> => {
  for (let index = 0; index < batch; index += 1) {
    const result = isAsync ? await run() : run();
    if (result === never) sink.found += 1;
  }
};

const runFor = async (timed: Warm, ms: number): Promise<number> => {
  const start = performance.now();
  let runs = 0;
  let now = start;
  do {
    await runBatch(timed, timed.batch);
    runs += timed.batch;
    now = performance.now();
  } while (now < start + ms);
  return (runs * 1000) / (now - start);
};

const looksPerSecond = 2000;

/** Runs it until it has its speed. */
export const warm = async (timed: Timed, { warmMs }: Plan): Promise<Warm> => {
  const isAsync = isPromise(timed.run());
  const perSecond = await runFor({ ...timed, isAsync, batch: 1 }, warmMs);
  const batch = Math.max(1, Math.floor(perSecond / looksPerSecond));
  await runFor({ ...timed, isAsync, batch }, warmMs);
  return { ...timed, isAsync, batch };
};

/** Runs per second of each: the median of samples that are taken in turn, so that what else the machine does falls on all. */
export const interleaved = async (all: readonly Warm[], plan: Plan): Promise<ReadonlyMap<string, number>> => {
  const samples = new Map(all.map(({ name }): [string, number[]] => [name, []]));
  for (let round = 0; round < plan.samples; round += 1)
    for (const timed of all) samples.get(timed.name)?.push(await runFor(timed, plan.sampleMs));
  return new Map([...samples].map(([name, perSecond]) => [name, median(perSecond)]));
};
