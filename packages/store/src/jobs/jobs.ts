import type { Json } from "@motlan/kernel";
import type { PgBoss } from "pg-boss";
import { type BossPlan, makeBoss } from "./boss.ts";
import { queueOptions } from "./queue.ts";

export type JobHandler = (data: Json) => Promise<void>;

/** Works off what `Store.enqueue` asked for. */
export interface Jobs {
  /**
   * Names the handler of a queue, before or after `start`. A job whose handler throws is taken up again later;
   * one that ran may run again (the process died before saying so), so handlers must bear repetition.
   */
  work(name: string, handler: JobHandler): Promise<void>;
  start(): Promise<void>;
  /** Lets running handlers finish for five seconds; the others are taken up again by the next process. */
  stop(): Promise<void>;
}

interface Sent {
  readonly payload: Json;
}

/** pg-boss writes what a handler throws into its table; the text of an error may hold people's data. */
const nameless = (error: unknown): Error => new Error(error instanceof Error ? error.name : "unknown");

const runAll = async (jobs: readonly { readonly data: Sent }[], handler: JobHandler): Promise<void> => {
  for (const job of jobs) {
    await handler(job.data.payload).catch((error: unknown) => {
      throw nameless(error);
    });
  }
};

/** Retries and jobs with a start time are not notified, so the workers look once a second all the same. */
const pace = { pollingIntervalSeconds: 1, notifyPollingIntervalSeconds: 1 };

/** A worker that has just run a job looks for the next at once: a queue of a hundred must not take a hundred seconds. */
const addWorker = async (boss: PgBoss, name: string, handler: JobHandler): Promise<void> => {
  let worker: string | null = null;
  const again = (): void => {
    if (worker !== null) boss.notifyWorker(worker);
  };
  worker = await boss.work<Sent>(name, pace, (jobs) => runAll(jobs, handler).finally(again));
};

export const makeJobs = ({ options, concurrency }: BossPlan): Jobs & { readonly running: () => boolean } => {
  const handlers = new Map<string, JobHandler>();
  let boss: PgBoss | null = null;
  const begin = async (on: PgBoss, name: string, handler: JobHandler): Promise<void> => {
    await on.createQueue(name, queueOptions);
    for (let worker = 0; worker < concurrency; worker += 1) await addWorker(on, name, handler);
  };
  return {
    running: () => boss !== null,
    work: async (name, handler) => {
      if (handlers.has(name)) throw new Error(`two handlers for the jobs called ${name}`);
      handlers.set(name, handler);
      if (boss !== null) await begin(boss, name, handler);
    },
    start: async () => {
      if (boss !== null) return;
      boss = await makeBoss(options).start();
      for (const [name, handler] of handlers) await begin(boss, name, handler);
    },
    stop: async () => {
      const stopping = boss;
      boss = null;
      await stopping?.stop({ graceful: true, timeout: 5000 });
    },
  };
};
