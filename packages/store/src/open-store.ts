import type { Outcome } from "@motlan/kernel";
import type { OpenStore } from "./opened-store.ts";
import { openPglite } from "./pglite/open-pglite.ts";
import { openPostgres } from "./postgres/open-postgres.ts";

/** `folder: null` keeps everything in memory. `url` is `postgres://user:password@host:port/database`. */
export type StoreConfig =
  | { readonly kind: "pglite"; readonly folder: string | null }
  | { readonly kind: "postgres"; readonly url: string };

/**
 * Opens the store and brings its schema up to date. Issues, with their params:
 * `store-unreachable` (host, port, database, reason: a code), `store-credentials` (host, port, database),
 * `store-too-old` (version, needed), `store-migration-failed` (reason: a code),
 * `store-folder-corrupt` (folder), `store-folder-in-use` (folder, pid).
 */
export const openStore = (config: StoreConfig): Promise<Outcome<OpenStore>> =>
  config.kind === "pglite" ? openPglite(config.folder) : openPostgres(config.url);
