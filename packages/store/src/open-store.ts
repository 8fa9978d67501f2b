import type { Outcome } from "@motlan/kernel";
import type { Store } from "@motlan/service";
import type { Jobs } from "./jobs/jobs.ts";
import { openPglite } from "./pglite/open-pglite.ts";
import { openPostgres } from "./postgres/open-postgres.ts";

/** `folder: null` keeps everything in memory. `url` is `postgres://user:password@host:port/database`. */
export type StoreConfig =
  | { readonly kind: "pglite"; readonly folder: string | null }
  | { readonly kind: "postgres"; readonly url: string };

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

/**
 * Opens the store and brings its schema up to date. Issues, with their params:
 * `store-unreachable` (host, port, database, reason: a code), `store-credentials` (host, port, database),
 * `store-too-old` (version, needed), `store-migration-failed` (reason: a code),
 * `store-folder-corrupt` (folder), `store-folder-in-use` (folder, pid).
 */
export const openStore = (config: StoreConfig): Promise<Outcome<OpenStore>> =>
  config.kind === "pglite" ? openPglite(config.folder) : openPostgres(config.url);
