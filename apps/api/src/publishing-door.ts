import { chmod, rm } from "node:fs/promises";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { text } from "node:stream/consumers";
import { isRecord } from "@motlan/kernel";
import type { Publisher } from "@motlan/service";
import type { Log } from "./log.ts";

/**
 * The embedded store is open to one process. So that designers need not stop it, this process does for them what they
 * publish: over a socket in the data folder, which is open to the user who runs the house, and to nobody else.
 */
export const openPublishingDoor = async (
  publisher: Publisher,
  path: string,
  log: Log,
): Promise<() => Promise<void>> => {
  await rm(path, { force: true });
  const server = createServer((request, response) => {
    answer(publisher, request, response).catch((error: unknown) => {
      log("error", "publishing-failed", { error: error instanceof Error ? error.name : "" });
      response.writeHead(500).end();
    });
  });
  const isOpen = await new Promise<boolean>((resolve) => {
    server.once("listening", () => resolve(true));
    // A path may be too long for a socket; the house is as good without.
    server.once("error", () => resolve(false));
    server.listen(path);
  });
  if (isOpen) await chmod(path, 0o600);
  else log("warn", "publishing-door-closed", {});
  return async () => {
    server.closeAllConnections();
    if (isOpen) await new Promise((resolve) => server.close(resolve));
  };
};

const answer = async (publisher: Publisher, request: IncomingMessage, response: ServerResponse): Promise<void> => {
  const name = (request.url ?? "").slice(1);
  const verb: unknown = Object.entries(publisher).find(([own]) => own === name)?.[1];
  const body: unknown = JSON.parse(await text(request));
  if (typeof verb !== "function" || !isRecord(body)) {
    response.writeHead(404).end();
    return;
  }
  const outcome: unknown = await verb(body);
  response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify(outcome));
};
