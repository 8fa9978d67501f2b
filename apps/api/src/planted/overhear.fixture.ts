import { subscribe, unsubscribe } from "node:diagnostics_channel";
import { isRecord, ok } from "@motlan/kernel";
import type { Store } from "@motlan/service";
import { openStore, type StoreConfig } from "@motlan/store";
import { vi } from "vitest";
import { type House, openHouse } from "../testing/house.ts";

/** What leaves a house beside its answers, or is kept of what went wrong. */
export interface Overheard {
  /** Addresses that were asked: by browsers of the house and of the sign-in, by the house of registers. */
  readonly addresses: readonly string[];
  readonly errors: readonly string[];
  readonly incidents: readonly string[];
  /** What jobs are asked for with. */
  readonly jobs: readonly string[];
  /** The names of counters, and the keys by which requests and claims are known again. */
  readonly keys: readonly string[];
  /** What is written past the log. */
  readonly printed: readonly string[];
  readonly logged: readonly string[];
}

export interface ListenedTo {
  readonly house: House;
  readonly overheard: () => Promise<Overheard>;
  /** A method of the store throws this, once. */
  readonly fails: (method: keyof Store, message: string) => void;
  /** An address that no page of ours asks: what comes of it is heard, and it itself is not held against us. */
  readonly crafted: (path: string) => URL;
  readonly stop: () => Promise<void>;
}

const requestCreated = "undici:request:create";

/** A house that is listened to at every wall. */
export const openOverheard = async (): Promise<ListenedTo> => {
  const heard = { addresses: [], errors: [], incidents: [], jobs: [], keys: [], printed: [] } satisfies Walls;
  const coming: Promise<void>[] = [];
  const crafted = new Set<string>();
  const faults = new Map<string, string>();
  const asked = (message: unknown): void => {
    const address = addressIn(message);
    if (!crafted.has(address)) put(heard, "addresses", address);
  };
  subscribe(requestCreated, asked);
  const quiet = printing((text) => put(heard, "printed", text));
  const house = await openHouse({
    open: overheardStore(heard, faults),
    overhears: (url, answer) => {
      const isOurs = url.port === new URL(house.url).port;
      if (isOurs) coming.push(heardOf(answer).then((text) => errorsIn(heard, answer.status, text)));
    },
  });
  return {
    house,
    overheard: async () => {
      await Promise.all(coming);
      return { ...heard, logged: house.logged };
    },
    fails: (method, message) => void faults.set(method, message),
    crafted: (path) => {
      const url = new URL(path, house.url);
      crafted.add(url.href);
      return url;
    },
    stop: async () => {
      unsubscribe(requestCreated, asked);
      quiet();
      await house.stop();
    },
  };
};

type Walls = Record<Exclude<keyof Overheard, "logged">, string[]>;

const put = (walls: Walls, wall: keyof Walls, text: string): void => void walls[wall].push(text);

const addressIn = (message: unknown): string => {
  const request = isRecord(message) && isRecord(message["request"]) ? message["request"] : {};
  return `${String(request["origin"])}${String(request["path"])}`;
};

/** All of an answer, or as much as came until who asked had heard enough. */
const heardOf = async ({ body }: Response): Promise<string> => {
  const pieces: Uint8Array[] = [];
  try {
    for await (const piece of body ?? []) pieces.push(piece);
  } catch {
    // A stream that is ended by who asked for it breaks off for whoever listens as well.
  }
  return Buffer.concat(pieces).toString("utf8");
};

/** An answer that is an error, and of one that comes in pieces those that are. */
const errorsIn = (walls: Walls, status: number, text: string): void => {
  const lines = status >= 400 ? [text] : text.split("\n").filter((line) => line.includes('"httpStatus"'));
  for (const line of lines) put(walls, "errors", line);
};

/** Listens to whatever is printed; what it gives makes an end of it. */
const printing = (hear: (text: string) => void): (() => void) => {
  const spies = (["log", "info", "warn", "error", "debug"] as const).map((name) =>
    vi.spyOn(console, name).mockImplementation((...said: unknown[]) => hear(said.map(String).join(" "))),
  );
  const warned = (warning: Error): void => hear(`${warning.name} ${warning.message}`);
  process.on("warning", warned);
  return () => {
    for (const spy of spies) spy.mockRestore();
    process.off("warning", warned);
  };
};

type Faults = Map<string, string>;

const overheardStore = (walls: Walls, faults: Faults) => async (config: StoreConfig) => {
  const opened = await openStore(config);
  return opened.ok ? ok({ ...opened.value, store: overhearing(opened.value.store, walls, faults) }) : opened;
};

const overhearing = (store: Store, walls: Walls, faults: Faults): Store => {
  const failing = (method: keyof Store): void => {
    const message = faults.get(method);
    faults.delete(method);
    if (message !== undefined) throw new Error(message);
  };
  const keyed = (key: string): void => put(walls, "keys", key);
  return {
    ...store,
    addIncident: async (incident) => {
      put(walls, "incidents", JSON.stringify(incident));
      await store.addIncident(incident);
    },
    recordAnswers: async (dossierId, came) => {
      failing("recordAnswers");
      for (const incident of came.incidents) put(walls, "incidents", JSON.stringify(incident));
      await store.recordAnswers(dossierId, came);
    },
    saveAnswers: async (id, patch) => {
      failing("saveAnswers");
      await store.saveAnswers(id, patch);
    },
    addFile: async (file) => {
      failing("addFile");
      await store.addFile(file);
    },
    enqueue: async (job) => {
      put(walls, "jobs", JSON.stringify(job));
      await store.enqueue(job);
    },
    nextNumber: async (counter) => {
      keyed(counter);
      return store.nextNumber(counter);
    },
    rememberAnswer: async (key, ...answer) => {
      keyed(key);
      await store.rememberAnswer(key, ...answer);
    },
    transact: (work) => store.transact((tx) => work(overhearing(tx, walls, faults))),
  };
};
