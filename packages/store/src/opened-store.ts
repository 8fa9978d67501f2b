import type { Store } from "@motlan/service";
import type { Jobs } from "./jobs/jobs.ts";

export interface OpenStore {
  readonly store: Store;
  readonly jobs: Jobs;
  /** "PGlite (.motlan/pglite)", "PostgreSQL 18.0 at host:port/db": for people to read, without user or password. */
  readonly describe: string;
  /** Never throws: what does not answer within two seconds is not ready. */
  ready(): Promise<{ readonly store: boolean; readonly migrations: boolean; readonly jobs: boolean }>;
  /** Stops the jobs, ends the connections and gives the folder free. */
  close(): Promise<void>;
}
