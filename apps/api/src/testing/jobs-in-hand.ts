import { randomUUID } from "node:crypto";
import { type Clock, type Instant, isRecord, type Outcome, ok } from "@motlan/kernel";
import type { JobRequest, Store } from "@motlan/service";
import { type JobHandler, type Jobs, type OpenStore, openStore, type StoreConfig } from "@motlan/store";

/** Time that stands still, and a store whose jobs are done when a test says so: what is due in an hour, at once. */
export interface JobsInHand {
  readonly clock: Clock;
  readonly open: (config: StoreConfig) => Promise<Outcome<OpenStore>>;
  /** Lets time pass until a dossier's next job of a name is due, and does it; false where none waits. */
  readonly doNext: (name: string, dossierId: string) => Promise<boolean>;
}

export const jobsInHand = (began: Instant): JobsInHand => {
  let now = began;
  const handlers = new Map<string, JobHandler>();
  const waiting = new Map<string, JobRequest>();
  const nextOf = (name: string, dossierId: string) =>
    [...waiting]
      .filter(([, job]) => job.name === name && isRecord(job.data) && job.data["dossierId"] === dossierId)
      .map(([id, { data, startAfter = now }]) => ({ id, data, due: startAfter }))
      .toSorted((one, other) => (one.due < other.due ? -1 : 1))
      .at(0);
  return {
    clock: { now: () => now },
    open: async (config) => {
      const opened = await openStore(config);
      if (!opened.ok) return opened;
      return ok({ ...opened.value, store: holding(opened.value.store, waiting), jobs: jobsFor(handlers) });
    },
    doNext: async (name, dossierId) => {
      const next = nextOf(name, dossierId);
      if (next === undefined) return false;
      now = next.due > now ? next.due : now;
      await handlers.get(name)?.(next.data);
      waiting.delete(next.id);
      return true;
    },
  };
};

/** What would do them by itself never starts. */
const jobsFor = (handlers: Map<string, JobHandler>): Jobs => ({
  work: async (name, handler) => void handlers.set(name, handler),
  start: async () => undefined,
  stop: async () => undefined,
});

/** As the store itself: of two jobs with one name and key there is one, and that of a transaction once it is done. */
const holding = (store: Store, waiting: Map<string, JobRequest>): Store => {
  const hold = (job: JobRequest): void => {
    const id = JSON.stringify([job.name, job.key ?? randomUUID()]);
    if (!waiting.has(id)) waiting.set(id, job);
  };
  return {
    ...store,
    enqueue: async (job) => hold(job),
    transact: async (work) => {
      const asked: JobRequest[] = [];
      const done = await store.transact((tx) => work({ ...tx, enqueue: async (job) => void asked.push(job) }));
      for (const job of asked) hold(job);
      return done;
    },
  };
};
