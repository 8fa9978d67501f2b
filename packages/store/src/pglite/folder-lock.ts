import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { fail, issue, type Outcome, ok } from "@motlan/kernel";

/** Folders that this process holds. A pid alone does not tell: in a container every process may have been number 1. */
const held = new Set<string>();

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: there is such a process, of another user.
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
};

const holderOf = async (file: string): Promise<number | null> => {
  const pid = Number.parseInt(await readFile(file, "utf8").catch(() => ""), 10);
  return Number.isInteger(pid) && pid > 0 && pid !== process.pid && isAlive(pid) ? pid : null;
};

const create = (file: string): Promise<boolean> =>
  writeFile(file, `${process.pid}\n`, { flag: "wx" }).then(
    () => true,
    () => false,
  );

const inUse = (folder: string, pid: number) => fail(issue("store-folder-in-use", "", { folder, pid }));

const holding = (folder: string, file: string): Outcome<() => Promise<void>> => {
  held.add(folder);
  return ok(async () => {
    held.delete(folder);
    await rm(file, { force: true });
  });
};

/** The lock file stands beside the folder; one whose process is gone is taken over. Gives the release. */
export const lockFolder = async (folder: string): Promise<Outcome<() => Promise<void>>> => {
  const file = `${folder}.lock`;
  if (held.has(folder)) return inUse(folder, process.pid);
  await mkdir(dirname(folder), { recursive: true });
  if (await create(file)) return holding(folder, file);
  const pid = await holderOf(file);
  if (pid !== null) return inUse(folder, pid);
  await rm(file, { force: true });
  return (await create(file)) ? holding(folder, file) : inUse(folder, (await holderOf(file)) ?? process.pid);
};
