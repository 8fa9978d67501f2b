import { randomUUID } from "node:crypto";
import { request } from "node:http";
import { join, resolve } from "node:path";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { fail, issue, type Outcome, ok, systemClock } from "@motlan/kernel";
import { designerAccounts } from "@motlan/population";
import { type Context, loadCatalogue, type Publisher, publisherOver, publishingDoor } from "@motlan/service";
import { openStore } from "@motlan/store";

/** Where versions are kept: the same as of `npm start`, by DATABASE_URL or MOTLAN_DATA. */
export interface House {
  readonly databaseUrl: string | null;
  readonly dataDir: string;
  /** Its catalogue, by which drafts are read. */
  readonly catalogue: string;
  readonly designers: readonly string[];
}

export interface Reached {
  readonly publisher: Publisher;
  readonly close: () => Promise<void>;
}

const root = fileURLToPath(new URL("../../../..", import.meta.url));

export const houseOf = (env: NodeJS.ProcessEnv, catalogue: string): House => ({
  databaseUrl: env["DATABASE_URL"] || null,
  dataDir: resolve(root, env["MOTLAN_DATA"] || ".motlan"),
  catalogue,
  designers: env["MOTLAN_DESIGNERS"]?.split(",") ?? designerAccounts(),
});

/** The store itself; or, where a running house has the embedded one, that house. Issues: as of `openStore`. */
export const reach = async ({ databaseUrl, dataDir, catalogue, designers }: House): Promise<Outcome<Reached>> => {
  const folder = join(dataDir, "pglite");
  const opened = await openStore(
    databaseUrl === null ? { kind: "pglite", folder } : { kind: "postgres", url: databaseUrl },
  );
  if (!opened.ok) {
    if (opened.issues[0].code !== "store-folder-in-use") return opened;
    const door = join(dataDir, publishingDoor);
    return (await isOpen(door)) ? ok({ publisher: asking(door), close: async () => undefined }) : opened;
  }
  const loaded = await loadCatalogue(catalogue);
  if (!loaded.ok) {
    await opened.value.close();
    return loaded;
  }
  const ctx: Context = { ...toReadDrafts, store: opened.value.store, catalogue: loaded.value.catalogue };
  return ok({ publisher: publisherOver(ctx, designers), close: () => opened.value.close() });
};

const nothing = async (): Promise<undefined> => undefined;

/** What drafts are read with: no register is asked for it, and no file. */
const toReadDrafts: Omit<Context, "store" | "catalogue"> = {
  source: {
    ask: () => Promise.reject(new Error("nobody asks a register about versions")),
    tell: () => Promise.reject(new Error("nobody tells a register about versions")),
  },
  files: { put: nothing, get: async () => null, remove: nothing },
  clock: systemClock,
  policy: { maxSupplements: 1, maxNamings: { byFiler: 0, ofPerson: 0 }, askAgainMs: 60_000 },
  newId: randomUUID,
};

const asking = (door: string): Publisher => ({
  propose: (body) => ask(door, "propose", body),
  approve: (body) => ask(door, "approve", body),
  reject: (body) => ask(door, "reject", body),
  unpublish: (body) => ask(door, "unpublish", body),
  versions: (body) => ask(door, "versions", body),
  version: (body) => ask(door, "version", body),
  dryRun: (body) => ask(door, "dryRun", body),
  move: (body) => ask(door, "move", body),
});

/** The house answers with the outcome of the same function as it is here. */
const ask = async <T>(door: string, verb: string, body: object): Promise<Outcome<T>> => {
  const { status, said } = await send(door, verb, JSON.stringify(body));
  if (status !== 200) return fail(issue("house-failed", "", { status }));
  const outcome: Outcome<T> = JSON.parse(said);
  return outcome;
};

const send = (
  socketPath: string,
  verb: string,
  body: string,
): Promise<{ readonly status: number; readonly said: string }> =>
  new Promise((done, failed) => {
    const asked = request({ socketPath, path: `/${verb}`, method: "POST" }, (response) => {
      text(response).then((said) => done({ status: response.statusCode ?? 0, said }), failed);
    });
    asked.once("error", failed);
    asked.end(body);
  });

const isOpen = async (door: string): Promise<boolean> =>
  send(door, "", "{}").then(
    () => true,
    () => false,
  );
