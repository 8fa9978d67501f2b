import { randomBytes, randomUUID } from "node:crypto";
import { systemClock } from "../../packages/kernel/src/index.ts";
import {
  type Context,
  type Filer,
  installCatalogue,
  prefillDossier,
  startDossier,
} from "../../packages/service/src/index.ts";
import { guarded, keeping, restJson, sources } from "../../packages/sources/src/index.ts";
import { openStore } from "../../packages/store/src/index.ts";
import { prefillForm } from "./catalogue.ts";

/** A house on PostgreSQL, with all that a citizen's prefill goes through: disclosure, kept answers, breaker, seals. */
export interface House {
  /** Begins a dossier and asks the registers; how many of the fields they filled. */
  prefill(): Promise<number>;
  /** A dossier to be asked for later: what is timed is the asking. */
  started(): Promise<() => Promise<number>>;
  close(): Promise<void>;
}

const filerOf = (number: number): Filer => ({
  personalId: `0011950${String(number % 100_000).padStart(5, "0")}`,
  name: "Nguyễn Thị Mai",
  level: 2,
  phone: null,
  email: null,
});

export const openHouse = async (database: string, urls: readonly string[]): Promise<House> => {
  const { catalogue, procedure } = prefillForm(urls.length);
  const opened = await openStore({ kind: "postgres", url: database });
  if (!opened.ok) throw new Error(JSON.stringify(opened.issues));
  const { store } = opened.value;
  const baseUrls = Object.fromEntries(urls.map((url, index) => [`r${index}`, url]));
  const ctx: Context = {
    store,
    // Each start is somebody else's: what is kept is looked for, written down, and never found.
    source: sources({
      "rest-json": keeping(guarded(restJson({ baseUrls })), { key: randomBytes(32), store, clock: systemClock }),
    }),
    files: { put: async () => undefined, get: async () => null, remove: async () => undefined },
    catalogue,
    clock: systemClock,
    policy: { maxSupplements: 1, maxNamings: { byFiler: 5, ofPerson: 5 }, askAgainMs: 60_000 },
    newId: randomUUID,
  };
  await installCatalogue(ctx, [procedure]);
  let filers = 0;
  const started = async () => {
    filers += 1;
    const filer = filerOf(filers);
    const dossier = await startDossier(ctx, filer, { procedureId: "bench" });
    if (!dossier.ok) throw new Error(JSON.stringify(dossier.issues));
    return async () => {
      const stream = await prefillDossier(ctx, filer, dossier.value.id);
      if (!stream.ok) throw new Error(JSON.stringify(stream.issues));
      const filled = new Set<string>();
      for await (const { sealed = {} } of stream.value) for (const path of Object.keys(sealed)) filled.add(path);
      return filled.size;
    };
  };
  return { started, prefill: async () => (await started())(), close: () => opened.value.close() };
};
