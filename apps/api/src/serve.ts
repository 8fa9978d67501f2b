import { randomUUID } from "node:crypto";
import type { Server } from "node:http";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Clock, fail, issue, type Outcome, ok, systemClock } from "@motlan/kernel";
import { type Context, installCatalogue, type LoadedCatalogue, publisherOver, publishingDoor } from "@motlan/service";
import { type OpenStore, openStore } from "@motlan/store";
import { createApp } from "./app.ts";
import type { Config } from "./config.ts";
import { fileFolder } from "./file-folder.ts";
import { startJobs } from "./jobs.ts";
import type { Log } from "./log.ts";
import { openCatalogue } from "./open-catalogue.ts";
import { openPublishingDoor } from "./publishing-door.ts";
import { registerSources } from "./register-sources.ts";
import { studioOf } from "./studio.ts";

const ourCatalogue = fileURLToPath(new URL("../../../packages/catalogue", import.meta.url));

/** PostgreSQL is open to whoever has its address. */
const noDoor = async (): Promise<void> => undefined;

export interface Running {
  readonly store: string;
  readonly stop: () => Promise<void>;
}

/** What a test has of its own: its time, a store whose jobs are done when it says so, a catalogue that it has read. */
export interface Surroundings {
  readonly clock?: Clock;
  readonly open?: typeof openStore;
  readonly loaded?: LoadedCatalogue;
}

/** Opens the store, publishes the catalogue, and serves. Everything that can fail at a start is an issue. */
export const serve = async (
  config: Config,
  log: Log,
  { clock = systemClock, open: openIts = openStore, loaded: before }: Surroundings = {},
): Promise<Outcome<Running>> => {
  const loaded = before ? ok(before) : await openCatalogue(config.catalogueFolder ?? ourCatalogue, log);
  if (!loaded.ok) return loaded;
  const opened = await openIts(
    config.databaseUrl === null
      ? { kind: "pglite", folder: join(config.dataDir, "pglite") }
      : { kind: "postgres", url: config.databaseUrl },
  );
  if (!opened.ok) return opened;
  const open = opened.value;
  const ctx: Context = {
    store: open.store,
    source: registerSources(config, { store: open.store, catalogue: loaded.value.catalogue, clock }),
    files: await fileFolder(join(config.dataDir, "files")),
    catalogue: loaded.value.catalogue,
    clock,
    policy: { maxSupplements: 1, maxNamings: { byFiler: 5, ofPerson: 10 }, askAgainMs: config.askAgainSeconds * 1000 },
    newId: randomUUID,
  };
  const { procedures, definitions } = loaded.value;
  await installCatalogue(ctx, procedures);
  await startJobs(ctx, open.jobs, log);
  const closeDoor =
    config.databaseUrl === null
      ? await openPublishingDoor(publisherOver(ctx, config.designers), join(config.dataDir, publishingDoor), log)
      : noDoor;
  const listening = await listen(
    createApp({ config, ctx, studio: studioOf(ctx, definitions, config.preview), open, log }).listen(config.port),
    config.port,
  );
  if (!listening.ok) {
    await closeDoor();
    await open.close();
    return listening;
  }
  return ok({
    store: open.describe,
    stop: async () => {
      await closeDoor();
      await stop(listening.value, open);
    },
  });
};

const listen = (server: Server, port: number): Promise<Outcome<Server>> =>
  new Promise((resolve) => {
    server.once("listening", () => resolve(ok(server)));
    server.once("error", (error) => {
      const code = "code" in error && error.code === "EADDRINUSE" ? "port-in-use" : "port-unusable";
      resolve(fail(issue(code, "", { port })));
    });
  });

/** No new requests; those under way end, or are cut off after three seconds. */
const stop = async (server: Server, open: OpenStore): Promise<void> => {
  const closed = new Promise((resolve) => server.close(resolve));
  server.closeIdleConnections();
  const cut = setTimeout(() => server.closeAllConnections(), 3_000);
  await closed;
  clearTimeout(cut);
  await open.close();
};
