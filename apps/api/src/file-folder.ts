import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { FileVault } from "@motlan/service";

/** Uploads in a folder, a file each, named by their id. */
export const fileFolder = async (folder: string): Promise<FileVault> => {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  // Ids are ours: letters, digits and hyphens. Anything else is somebody trying.
  const pathOf = (id: string): string | null => (/^[\w-]{1,64}$/u.test(id) ? join(folder, id) : null);
  return {
    put: async (id, bytes) => {
      const path = pathOf(id);
      if (path === null) throw new Error("a file's id has letters, digits and hyphens");
      await writeFile(path, bytes, { flag: "wx", mode: 0o600, flush: true });
    },
    get: async (id) => {
      const path = pathOf(id);
      return path === null ? null : readFile(path).catch(() => null);
    },
    remove: async (id) => {
      const path = pathOf(id);
      if (path !== null) await rm(path, { force: true });
    },
  };
};
