import type { PGlite } from "@electric-sql/pglite";
import { type ConstructorOptions, PgBoss } from "pg-boss";
import { pgliteBossDatabase } from "./pglite-boss-database.ts";
import { jobsSchema } from "./queue.ts";

/** How to make a boss, and how busy its workers are. */
export interface BossPlan {
  readonly options: ConstructorOptions;
  readonly concurrency: number;
}

const common: ConstructorOptions = {
  schema: jobsSchema,
  schedule: false,
  useListenNotify: true,
  // How often jobs of processes that died are looked for.
  superviseIntervalSeconds: 15,
  monitorIntervalSeconds: 15,
};

export const bossOnPglite = (pglite: PGlite): BossPlan => ({
  // REINDEX CONCURRENTLY, which the maintenance would run, is not for the one connection of PGlite.
  options: { ...common, backend: "pglite", db: pgliteBossDatabase(pglite), reindex: false },
  concurrency: 1,
});

/** pg-boss brings its own driver and a small pool of its own: four connections and one that listens. */
export const bossOnPostgres = (url: string): BossPlan => ({
  options: { ...common, connectionString: url, application_name: "motlan-jobs", max: 4, connectionTimeoutMillis: 5000 },
  concurrency: 2,
});

/** Connection trouble is pg-boss's to get over; an `error` event without a listener would end the process. */
export const makeBoss = (options: ConstructorOptions): PgBoss => {
  const boss = new PgBoss(options);
  boss.on("error", () => undefined);
  return boss;
};

/** Brings the schema of pg-boss up to date, so that jobs can be asked for before any process works on them. */
export const migrateJobs = async ({ options }: BossPlan): Promise<void> => {
  const boss = makeBoss({ ...options, supervise: false, useListenNotify: false });
  await boss.start();
  await boss.stop({ graceful: false });
};
