import { createServer, type IncomingHttpHeaders, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { Json } from "@motlan/kernel";

export interface Received {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: Json;
}

export type Answering = (response: ServerResponse, asked: Received) => void;

export interface RegisterServer {
  readonly url: string;
  readonly received: readonly Received[];
  /** How many connections were made to it. */
  readonly connections: () => number;
  stop(): Promise<void>;
}

/** A register on a free port that answers every request in one way, and keeps what it was asked. */
export const startRegister = async (answer: Answering): Promise<RegisterServer> => {
  const received: Received[] = [];
  let connections = 0;
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      const body: Json = JSON.parse(Buffer.concat(chunks).toString("utf8") || "null");
      const asked = { method: request.method ?? "", url: request.url ?? "", headers: request.headers, body };
      received.push(asked);
      answer(response, asked);
    });
  });
  server.on("connection", () => {
    connections += 1;
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const url = `http://127.0.0.1:${portOf(server.address())}`;
  return { url, received, connections: () => connections, stop: () => stopped(server) };
};

const portOf = (address: string | AddressInfo | null): number =>
  typeof address === "object" && address !== null ? address.port : 0;

const stopped = (server: ReturnType<typeof createServer>): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
