import { readdir, rename, rm, rmdir } from "node:fs/promises";
import { join } from "node:path";
import { PGlite } from "@electric-sql/pglite";

const contents = (folder: string): Promise<readonly string[] | null> =>
  readdir(folder).catch((error: unknown) =>
    error instanceof Error && "code" in error && error.code === "ENOENT" ? [] : null,
  );

/** Made beside its place and then renamed, so that a start which is broken off leaves nothing half made. */
const initialise = async (folder: string): Promise<void> => {
  const fresh = `${folder}.new`;
  await rm(fresh, { recursive: true, force: true });
  const pglite = await PGlite.create(fresh);
  await pglite.close();
  await rmdir(folder).catch(() => undefined);
  await rename(fresh, folder);
};

/**
 * False where the folder holds something that is not a database: PGlite would make a new one over it,
 * and what was in there would be gone without a word.
 */
export const prepareFolder = async (folder: string): Promise<boolean> => {
  const names = await contents(folder);
  if (names === null) return false;
  if (names.length === 0) await initialise(folder);
  // Of a process that was killed. Ours is the lock; with an empty one, as a power cut leaves it, PGlite does not start.
  await rm(join(folder, "postmaster.pid"), { force: true });
  return names.length === 0 || names.includes("PG_VERSION");
};
