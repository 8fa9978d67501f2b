import { randomUUID } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Clock, localDate } from "@motlan/kernel";
import type { Source } from "@motlan/prefill";
import { authorityTitle, type Catalogue } from "@motlan/procedure";
import { type Context, installCatalogue, type LoadedCatalogue } from "@motlan/service";
import { restJson, resultStore, sources } from "@motlan/sources";
import { type StateSystems, startStateSystems } from "@motlan/state-systems";
import { perSystem } from "@motlan/state-systems/stand-ins";
import { type OpenStore, openStore } from "@motlan/store";
import { valueOf } from "./value-of.ts";

/** The use cases over a store in memory and stand-ins that are real servers, on one day that never passes. */
export interface House {
  readonly ctx: Context;
  /** Cuts one register off, and connects all others; none is cut off for null. */
  cutOff(register: string | null): Promise<void>;
  close(): Promise<void>;
}

interface Parts {
  readonly catalogue: Catalogue;
  readonly systems: StateSystems;
  readonly opened: OpenStore;
  readonly isDown: (register: string) => boolean;
}

const clock: Clock = { now: () => "2026-11-24T02:00:00.000Z" };
const seed = 2026;
const timeoutMs = 60_000;

/** The store of results is no server of its own. */
const ownRegister = "results";

export const openHouse = async ({ catalogue, procedures }: LoadedCatalogue): Promise<House> => {
  const dataDir = await mkdtemp(join(tmpdir(), "motlan-once-only-"));
  const systems = await startOn(dataDir);
  const opened = valueOf(await openStore({ kind: "pglite", folder: null }));
  let down: string | null = null;
  const ctx = contextOf({ catalogue, systems, opened, isDown: (register) => register === down });
  await installCatalogue(ctx, procedures);
  return {
    ctx,
    cutOff: async (register) => {
      await turnAll(systems, register);
      down = register;
    },
    close: async () => {
      await opened.close();
      await systems.stop();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
};

const startOn = (dataDir: string): Promise<StateSystems> =>
  startStateSystems({
    ports: perSystem(() => 0),
    host: "127.0.0.1",
    dataDir,
    clients: [],
    clock,
    today: localDate(clock.now()),
    seed,
  });

const contextOf = (parts: Parts): Context => ({
  store: parts.opened.store,
  source: sourceOf(parts),
  files: { put: async () => undefined, get: async () => null, remove: async () => undefined },
  catalogue: parts.catalogue,
  clock,
  // One day that never passes holds the tries of many.
  policy: { maxSupplements: 1, maxNamings: { byFiler: 1_000, ofPerson: 1_000 }, askAgainMs: 60_000 },
  newId: randomUUID,
});

const sourceOf = ({ catalogue, systems, opened, isDown }: Parts): Source => {
  const results = resultStore({
    resultsFor: (wanted) => opened.store.resultsFor(wanted),
    authorityName: (authority) => authorityTitle(authority, catalogue).vi,
    clock,
  });
  return sources({
    "rest-json": patient(restJson({ baseUrls: systems.urls })),
    "result-store": {
      ...results,
      ask: async (question) => (isDown(ownRegister) ? { kind: "unavailable" } : results.ask(question)),
    },
  });
};

/** A machine that is busy is no register that is silent: what is cut off refuses at once. */
const patient = (source: Source): Source => ({
  ask: (question) => source.ask({ ...question, service: { ...question.service, timeoutMs } }),
  tell: (service, body, delivery) => source.tell({ ...service, timeoutMs }, body, delivery),
});

/** By the stand-ins' own switches. The sign-in has none: who cannot sign in files nothing. */
const turnAll = async ({ urls }: StateSystems, down: string | null): Promise<void> => {
  if (down !== null && down !== ownRegister && !Object.hasOwn(urls, down))
    throw new Error(`there is no stand-in ${down} to cut off`);
  const { vneid: _, ...registers } = urls;
  for (const [name, url] of Object.entries(registers)) await turn(url, name === down ? "down" : "up");
};

const turn = async (url: string, state: "up" | "down"): Promise<void> => {
  const headers = { "content-type": "application/json" };
  const { ok } = await fetch(`${url}/control`, { method: "POST", headers, body: JSON.stringify({ state }) });
  if (!ok) throw new Error(`the switch at ${url} does not turn`);
};
