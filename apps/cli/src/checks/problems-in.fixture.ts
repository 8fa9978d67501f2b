import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { loadCatalogue } from "@motlan/service";
import { type Found, foundIn } from "../problems/found.ts";
import { trial } from "./trial.fixture.ts";

/** The files of the trial catalogue with some of them otherwise; null where there is none. */
export type Files = Readonly<Record<string, string | null>>;

const today = "2026-11-28";

/** What the command line finds wrong with the trial catalogue as it is with these files. */
export const problemsIn = async (files: Files = {}): Promise<readonly Found[]> => {
  const folder = await mkdtemp(join(tmpdir(), "motlan-checks-"));
  for (const [file, text] of Object.entries({ ...trial, ...files })) {
    if (text === null) continue;
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, file), text);
  }
  try {
    return foundIn(await loadCatalogue(folder, today));
  } finally {
    await rm(folder, { recursive: true });
  }
};
