import { resolve } from "node:path";
import { PGlite } from "@electric-sql/pglite";
import { fail, issue, type Outcome, ok } from "@motlan/kernel";
import { drizzle } from "drizzle-orm/pglite";
import { migrate } from "drizzle-orm/pglite/migrator";
import { errorCode } from "../fault.ts";
import { bossOnPglite, migrateJobs } from "../jobs/boss.ts";
import { makeJobs } from "../jobs/jobs.ts";
import { makeStore } from "../make-store.ts";
import { migrationsFolder } from "../migrate.ts";
import type { OpenStore } from "../opened-store.ts";
import { readiness } from "../readiness.ts";
import { lockFolder } from "./folder-lock.ts";
import { prepareFolder } from "./prepare-folder.ts";

interface Opened {
  readonly pglite: PGlite;
  /** As it was given; null for one in memory. */
  readonly folder: string | null;
  readonly release: () => Promise<void>;
}

const assemble = ({ pglite, folder, release }: Opened): OpenStore => {
  const db = drizzle(pglite);
  const jobs = makeJobs(bossOnPglite(pglite));
  const close = async (): Promise<void> => {
    await jobs.stop();
    await pglite.close();
    await release();
  };
  const describe = `PGlite (${folder ?? "in memory"})`;
  return { store: makeStore(db), jobs, describe, ready: readiness(db, jobs.running), close };
};

/** SQLSTATE class XX is damage that PostgreSQL noticed; no SQLSTATE at all is WebAssembly that broke off over it. */
const migrationProblem = (folder: string | null, reason: string) =>
  folder !== null && (reason === "unknown" || reason.startsWith("XX"))
    ? fail(issue("store-folder-corrupt", "", { folder }))
    : fail(issue("store-migration-failed", "", { reason }));

const migrated = async (opened: Opened): Promise<Outcome<OpenStore>> => {
  try {
    await migrate(drizzle(opened.pglite), { migrationsFolder });
    await migrateJobs(bossOnPglite(opened.pglite));
    return ok(assemble(opened));
  } catch (error) {
    await opened.pglite.close().catch(() => undefined);
    return migrationProblem(opened.folder, errorCode(error));
  }
};

/** A damaged folder makes PGlite throw whatever its WebAssembly ends with: an abort, "failed to initialize". */
const start = async (folder: string): Promise<PGlite | null> => {
  try {
    return (await prepareFolder(folder)) ? await PGlite.create(folder) : null;
  } catch {
    return null;
  }
};

const openFolder = async (given: string): Promise<Outcome<OpenStore>> => {
  const folder = resolve(given);
  const lock = await lockFolder(folder);
  if (!lock.ok) return lock;
  const pglite = await start(folder);
  const opened =
    pglite === null
      ? fail(issue("store-folder-corrupt", "", { folder: given }))
      : await migrated({ pglite, folder: given, release: lock.value });
  if (!opened.ok) await lock.value();
  return opened;
};

/** To make a database takes seconds, to load one that was made a fraction of one: it is made once a process. */
let made: Promise<Blob> | undefined;

const make = async (): Promise<Blob> => {
  const pglite = await PGlite.create();
  await migrate(drizzle(pglite), { migrationsFolder });
  await migrateJobs(bossOnPglite(pglite));
  const dump = await pglite.dumpDataDir("none");
  await pglite.close();
  return dump;
};

const openMemory = async (): Promise<Outcome<OpenStore>> => {
  const pglite = await PGlite.create({ loadDataDir: await (made ??= make()) });
  return migrated({ pglite, folder: null, release: () => Promise.resolve() });
};

export const openPglite = (folder: string | null): Promise<Outcome<OpenStore>> =>
  folder === null ? openMemory() : openFolder(folder);
